// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbody.h"

#include <optional>

namespace bearerscope {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Strict, unlike QByteArray::fromPercentEncoding(), which passes a broken escape through as it stands.
std::optional<QByteArray> decoded(QByteArrayView encoded)
{
    QByteArray plain;
    plain.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            plain += encoded[i] == '+' ? ' ' : encoded[i];
            continue;
        }
        if (encoded.size() - i < 3)
            return std::nullopt;
        const int high = hexDigit(encoded[i + 1]);
        const int low = hexDigit(encoded[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        plain += char(high << 4 | low);
        i += 2;
    }
    return plain;
}

} // namespace

Expected<FormFields, QString> parseForm(const QByteArray &body)
{
    FormFields fields;
    for (const QByteArray &pair : body.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1));
        if (!name || !value)
            return unexpected(QStringLiteral("A percent sign is not followed by two hexadecimal digits."));
        if (fields.contains(*name))
            return unexpected(QStringLiteral("A parameter is there more than once."));
        fields.insert(*name, *value);
    }
    return fields;
}

} // namespace bearerscope
