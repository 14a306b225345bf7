// SPDX-License-Identifier: GPL-3.0-or-later
#include "maskedbytes.h"

#include "jsontokens.h"
#include "redaction.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr qsizetype bytesInRow = 16;
constexpr qsizetype deepestIndented = 12;
constexpr qsizetype longestPart = 4096; // characters
const QChar dot(0x2022);

QString cutMark()
{
    return QCoreApplication::translate("MaskedBytes", "… (cut here)");
}

/// Goes through bytes from the front to the back, part by part; a secret that several parts share is marked once.
class Masking
{
public:
    Masking(QByteArrayView bytes, const SecretSpans &spans)
        : m_bytes(bytes)
        , m_spans(spans)
    {
    }

    /// For the eye, from \a start to \a end.
    QString part(qsizetype start, qsizetype end)
    {
        QByteArray text;
        while (start < end) {
            skipTo(start);
            const bool isLast = m_next == m_spans.size() || m_spans[m_next].start >= end;
            const qsizetype shownUntil = isLast ? end : std::max(start, m_spans[m_next].start);
            text += m_bytes.sliced(start, shownUntil - start);
            start = shownUntil;
            if (isLast)
                break;
            if (m_marked != m_next)
                text += markOf(m_spans[m_next].value).toUtf8();
            m_marked = m_next;
            start = std::min(end, m_spans[m_next].end());
        }
        return visibleText(text, longestPart);
    }

    bool isMasked(qsizetype at)
    {
        skipTo(at);
        return m_next < m_spans.size() && at >= m_spans[m_next].start;
    }

private:
    void skipTo(qsizetype at)
    {
        while (m_next < m_spans.size() && m_spans[m_next].end() <= at)
            ++m_next;
    }

    const QByteArrayView m_bytes;
    const SecretSpans &m_spans;
    qsizetype m_next = 0; ///< the span that isn't behind yet
    qsizetype m_marked = -1;
};

/// Puts tokens into lines.
class Layout
{
public:
    void add(JsonToken::Kind kind, const QString &text)
    {
        using Kind = JsonToken::Kind;
        if (kind == Kind::Close)
            m_depth = std::max<qsizetype>(0, m_depth - 1);
        const bool closesEmpty = kind == Kind::Close && m_last == Kind::Open;
        const bool beginsLine =
            !m_isFirst && !closesEmpty && (kind == Kind::Close || m_last == Kind::Open || m_last == Kind::Comma);
        if (beginsLine) {
            ++m_lines;
            m_text += u'\n' + QString(2 * std::min(m_depth, deepestIndented), u' ');
        } else if (!m_isFirst && !closesEmpty && (m_last == Kind::Colon || needsBlank(kind))) {
            m_text += u' ';
        }
        m_text += text;
        if (kind == Kind::Open)
            ++m_depth;
        m_last = kind;
        m_isFirst = false;
    }
    bool isFull() const { return m_lines >= mostLines; }
    QString text() const { return m_text; }

private:
    /// In broken JSON, values can follow each other.
    bool needsBlank(JsonToken::Kind kind) const
    {
        return kind != JsonToken::Kind::Comma && kind != JsonToken::Kind::Colon;
    }

    QString m_text;
    qsizetype m_depth = 0;
    qsizetype m_lines = 0;
    JsonToken::Kind m_last = JsonToken::Kind::Word;
    bool m_isFirst = true;
};

} // namespace

QString maskedText(QByteArrayView bytes, const SecretSpans &spans, char separator)
{
    QStringList lines;
    Masking masking(bytes, spans);
    for (qsizetype start = 0; start < bytes.size();) {
        if (lines.size() == mostLines)
            return lines.join(u'\n') + u'\n' + cutMark();
        const qsizetype found = bytes.indexOf(separator, start);
        const qsizetype next = found < 0 ? bytes.size() : found + 1;
        // A form's separator belongs to the line that it ends, a line break is one; a secret is never cut in two.
        qsizetype end = found < 0 || separator != '\n' ? next : found;
        if (separator == '\n' && end > start && bytes[end - 1] == '\r')
            --end;
        lines.append(masking.part(start, end));
        start = next;
    }
    return lines.join(u'\n');
}

QString maskedJson(QByteArrayView bytes, const SecretSpans &spans)
{
    Layout layout;
    Masking masking(bytes, spans);
    for (const JsonToken &token : jsonTokens(bytes)) {
        if (layout.isFull())
            return layout.text() + u'\n' + cutMark();
        layout.add(token.kind, masking.part(token.start, token.end()));
    }
    return layout.text();
}

QString maskedHex(QByteArrayView bytes, const SecretSpans &spans)
{
    QStringList lines;
    Masking masking(bytes, spans);
    for (qsizetype start = 0; start < bytes.size(); start += bytesInRow) {
        if (lines.size() == mostLines)
            return lines.join(u'\n') + u'\n' + cutMark();
        QString hex;
        QString ascii;
        for (qsizetype at = start; at < std::min(bytes.size(), start + bytesInRow); ++at) {
            const bool isMasked = masking.isMasked(at);
            const auto byte = static_cast<unsigned char>(bytes[at]);
            hex += isMasked ? QString(2, dot) + u' ' : u"%1 "_s.arg(byte, 2, 16, QLatin1Char('0'));
            ascii += isMasked ? dot : byte >= 0x20 && byte < 0x7F ? QChar(ushort(byte)) : QChar(u'.');
        }
        lines.append(u"%1  %2 |%3|"_s.arg(start, 8, 16, QLatin1Char('0')).arg(hex, -3 * int(bytesInRow)).arg(ascii));
    }
    return lines.join(u'\n');
}

} // namespace bearerscope
