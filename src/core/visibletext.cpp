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

QString jsonEscapeOf(char32_t character)
{
    if (character < 0x7F) // outside strings: JSON itself; within, there are none that aren't escaped
        return QString(QChar(static_cast<char16_t>(character)));
    QString escapes;
    const auto units = QChar::fromUcs4(character); // QString::fromUcs4() takes a lone U+FEFF for a mark and drops it
    for (const QChar unit : QStringView(units))
        escapes += QStringLiteral("\\u") + hexadecimal(unit.unicode(), 4).toLower(); // as QJsonDocument has them
    return escapes;
}

/// The first \a limit characters of \a foreign, from \a at on, with \a replacement in place of each that misleads.
QString withReplacements(QStringView foreign, qsizetype limit, QString (*replacement)(char32_t), qsizetype &at)
{
    QString shown;
    qsizetype plainFrom = at; // what needs no change is copied in one piece
    int marksInARow = 0;
    for (qsizetype characters = 0; at < foreign.size() && characters < limit; ++characters) {
        const char32_t character = characterAt(foreign, at);
        const qsizetype next = at + unitsOf(character);
        marksInARow = isStackedMark(character) ? marksInARow + 1 : 0;
        if (QChar::isSurrogate(character) || isInvisible(character) || marksInARow > mostMarksInARow) {
            shown += foreign.sliced(plainFrom, at - plainFrom);
            shown += replacement(character);
            plainFrom = next;
        }
        at = next;
    }
    shown += foreign.sliced(plainFrom, at - plainFrom);
    return shown;
}

QString leftOut(QStringView rest)
{
    const qsizetype characters = rest.toUcs4().size();
    return QCoreApplication::translate("VisibleText", "… (characters left out: %1)").arg(characters);
}

} // namespace

QString visibleText(QStringView foreign, qsizetype limit)
{
    qsizetype at = 0;
    QString shown = withReplacements(foreign, limit, replacementOf, at);
    if (at < foreign.size())
        shown += leftOut(foreign.sliced(at));
    return shown;
}

QString visibleJson(QStringView json)
{
    qsizetype at = 0;
    return withReplacements(json, json.size(), jsonEscapeOf, at);
}

QString exactText(QByteArrayView utf8)
{
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom).decode(utf8);
}

QString visibleText(QByteArrayView utf8, qsizetype limit)
{
    return visibleText(exactText(utf8), limit);
}

bool isVisibleAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

QString otherCharacters(QByteArrayView utf8)
{
    const QString text = exactText(utf8);
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
