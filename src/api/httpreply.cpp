// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpreply.h"

#include <QUrl>

#include <algorithm>

namespace bearerscope {

QByteArray HttpReply::header(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            values.append(value.trimmed());
    }
    return values.join(", ");
}

bool HttpReply::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
        [name](const auto &header) { return name.compare(header.first, Qt::CaseInsensitive) == 0; });
}

bool HttpReply::isHtml() const
{
    return header("Content-Type").toLower().contains("html") || body.left(1024).trimmed().startsWith('<');
}

QByteArray HttpReply::redirectTarget() const
{
    return QUrl::fromEncoded(header("Location"), QUrl::StrictMode)
        .toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace bearerscope
