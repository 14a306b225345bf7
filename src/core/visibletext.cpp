// SPDX-License-Identifier: GPL-3.0-or-later
#include "visibletext.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace bearerscope {

namespace {

/// Living scripts stack up to four marks on a letter; hundreds paint over the lines above and below.
constexpr int mostMarksInARow = 4;
constexpr qsizetype mostCharactersNamed = 5;

/// Characters without ink or width whose category doesn't tell: fillers, joiners and variation selectors.
constexpr struct {
    char32_t first;
    char32_t last;
} inkless[] = {{0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x2800, 0x2800},
    {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFFA0, 0xFFA0}, {0xE0100, 0xE01EF}};

bool isInvisible(char32_t character)
{
    if (character >= 0x20 && character < 0x7F)
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, the soft hyphen
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: // all but the plain space, which they pass for
        return true;
    default:
        return std::any_of(std::begin(inkless), std::end(inkless),
            [character](const auto &range) { return range.first <= character && character <= range.last; });
    }
}

bool isStackedMark(char32_t character)
{
    if (character < 0x300)
        return false;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// The character at \a at; a half surrogate pair stands for itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

QString hexadecimal(char32_t character, int digits = 0)
{
    return QStringLiteral("%1").arg(static_cast<uint>(character), digits, 16, QLatin1Char('0')).toUpper();
}

QString replacementOf(char32_t character)
{
    if (QChar::isSurrogate(character))
        return QString(QChar(QChar::ReplacementCharacter));
    return QStringLiteral("\\u{") + hexadecimal(character) + u'}';
}

QString leftOut(QStringView rest)
{
    qsizetype characters = 0;
    for (qsizetype at = 0; at < rest.size(); at += unitsOf(characterAt(rest, at)))
        ++characters;
    return QCoreApplication::translate("VisibleText", "… (characters left out: %1)").arg(characters);
}

/// QString::fromUtf8() would swallow a byte-order mark, which inside a value is a zero-width character like
/// any other.
QString decoded(QByteArrayView utf8)
{
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom).decode(utf8);
}

} // namespace

QString visibleText(QStringView foreign, qsizetype limit)
{
    QString shown;
    qsizetype plainFrom = 0; // what needs no change is copied in one piece
    qsizetype at = 0;
    int marksInARow = 0;
    for (qsizetype characters = 0; at < foreign.size() && characters < limit; ++characters) {
        const char32_t character = characterAt(foreign, at);
        const qsizetype next = at + unitsOf(character);
        marksInARow = isStackedMark(character) ? marksInARow + 1 : 0;
        if (QChar::isSurrogate(character) || isInvisible(character) || marksInARow > mostMarksInARow) {
            shown += foreign.sliced(plainFrom, at - plainFrom);
            shown += replacementOf(character);
            plainFrom = next;
        }
        at = next;
    }
    shown += foreign.sliced(plainFrom, at - plainFrom);
    if (at < foreign.size())
        shown += leftOut(foreign.sliced(at));
    return shown;
}

QString visibleText(QByteArrayView utf8, qsizetype limit)
{
    return visibleText(decoded(utf8), limit);
}

bool isVisibleAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

QString otherCharacters(QByteArrayView utf8)
{
    const QString text = decoded(utf8);
    QList<char32_t> seen;
    QStringList names;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        at += unitsOf(character);
        if ((character > 0x20 && character < 0x7F) || seen.contains(character))
            continue;
        if (seen.size() == mostCharactersNamed) {
            names += QStringLiteral("…");
            break;
        }
        seen += character;
        names += QStringLiteral("U+") + hexadecimal(character, 4);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace bearerscope
