// SPDX-License-Identifier: GPL-3.0-or-later
#include "percentcoding.h"

#include <optional>

namespace bearerscope {

namespace {

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

/// What the three bytes at the start of \a text stand for.
std::optional<char> encodedAt(QByteArrayView text)
{
    if (text.size() < 3 || text[0] != '%' || digitOf(text[1]) < 0 || digitOf(text[2]) < 0)
        return {};
    return static_cast<char>(digitOf(text[1]) * 16 + digitOf(text[2]));
}

} // namespace

QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    while (!text.isEmpty()) {
        const auto encoded = encodedAt(text);
        decoded += encoded.value_or(text.front());
        text = text.sliced(encoded ? 3 : 1);
    }
    return decoded;
}

QByteArray wholeDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (const char c : text) {
        decoded += c;
        // What is decoded may complete the one before it.
        for (auto encoded = encodedAt(QByteArrayView(decoded).last(qMin(3, decoded.size()))); encoded;
             encoded = encodedAt(QByteArrayView(decoded).last(qMin(3, decoded.size())))) {
            decoded.chop(3);
            decoded += *encoded;
        }
    }
    return decoded;
}

} // namespace bearerscope
