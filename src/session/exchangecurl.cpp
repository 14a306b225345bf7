// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangecurl.h"

#include "core/exportformats.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr auto idVariable = "\"$X_APP_ID\"";
constexpr auto keyVariable = "\"$X_APP_TOKEN\"";
constexpr auto tokenVariable = "\"$ACCESS_TOKEN\"";
constexpr auto projectVariable = "\"$PROJECT_ID\"";

bool is(const QByteArray &name, QByteArrayView other)
{
    return other.compare(name, Qt::CaseInsensitive) == 0;
}

/// The application ID in a sign-in of the Basic kind (RFC 7617).
QByteArray idIn(QByteArrayView basic)
{
    QByteArray pair = QByteArray::fromBase64(basic.toByteArray());
    QByteArray id = pair.left(pair.indexOf(':'));
    wipe(pair);
    return id;
}

/// One option, or nothing for a header that curl makes itself.
QByteArray headerOption(const CallRecord::Header &header, Audience audience)
{
    const QByteArray start = "--header " + shellQuoted(header.name + ": ");
    const QByteArrayView value = header.value.reveal();
    if (is(header.name, "Host") || is(header.name, "Content-Length"))
        return {};
    if (is(header.name, "X-App-Token"))
        return start + keyVariable;
    if (is(header.name, "X-App-Id") && audience == Audience::Others)
        return start + idVariable;
    if (is(header.name, "Authorization")) {
        constexpr QByteArrayView basic("Basic ");
        const QByteArray id = value.startsWith(basic) ? idIn(value.sliced(basic.size())) : QByteArray();
        return "--user " + (audience == Audience::Others ? QByteArray(idVariable) : shellQuoted(id)) + ':'
            + keyVariable;
    }
    return "--header " + shellQuoted(header.name + ": " + value.toByteArray());
}

QByteArray fieldOption(QByteArrayView field, Audience audience)
{
    constexpr QByteArrayView token("access_token=");
    constexpr QByteArrayView project("project_id=");
    if (field.startsWith(token)) // as it was encoded: all but unreserved characters
        return "--data-urlencode " + token.toByteArray() + tokenVariable;
    if (field.startsWith(project) && audience == Audience::Others)
        return "--data-urlencode " + project.toByteArray() + projectVariable;
    return "--data-raw " + shellQuoted(field);
}

/// One behind the other; curl joins them by & again.
QByteArrayList bodyOptions(const Secret &body, Audience audience)
{
    QByteArrayList options;
    const QByteArrayView bytes = body.reveal();
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype found = bytes.indexOf('&', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        options.append(fieldOption(bytes.sliced(start, end - start), audience));
        start = end + 1;
    }
    return options;
}

/// curl heeds the environment's proxies by itself, whatever was chosen here.
QByteArray proxyOption(const ProxyInUse &proxy)
{
    return proxy.isDirect() ? QByteArray("--noproxy '*'")
                            : "--proxy " + shellQuoted("http://" + proxy.hostAndPort().toUtf8());
}

} // namespace

QString curlCommand(const CallRecord &record, Audience audience)
{
    QByteArrayList parts {"curl --http1.1 --include " + proxyOption(record.proxy)};
    for (const CallRecord::Header &header : record.requestHeaders)
        parts.append(headerOption(header, audience));
    parts += bodyOptions(record.requestBody, audience);
    parts.append(shellQuoted(record.address.toEncoded()));
    parts.removeAll(QByteArray());
    return QString::fromUtf8(parts.join(" \\\n  "));
}

} // namespace bearerscope
