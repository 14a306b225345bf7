// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include "secretmembers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace bearerscope {

namespace {

constexpr qsizetype shortestSecret = 8; // bytes
constexpr qsizetype shortestFingerprinted = 16; // bytes

/// As JSON has it between its quotes.
QByteArray escaped(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    wipe(text);
    return array.chopped(2).sliced(2);
}

void replaceSecret(QByteArray &text, const Secret &secret)
{
    const QByteArray mark = markOf(secret).toUtf8();
    QList<QByteArray> forms = formsOf(secret);
    for (QByteArray &form : forms) {
        text.replace(form, mark);
        wipe(form);
    }
}

} // namespace

QString markOf(const Secret &secret)
{
    const QString fingerprint = fingerprintOf(secret);
    const QString dots(8, QChar(0x2022));
    return fingerprint.isEmpty() ? dots : dots + QStringLiteral("(#%1)").arg(fingerprint);
}

QList<QByteArray> formsOf(const Secret &secret)
{
    if (secret.size() < shortestSecret)
        return {};
    const QByteArray plain = QByteArray::fromRawData(secret.reveal().data(), secret.size());
    const auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return {secret.reveal().toByteArray(), plain.toPercentEncoding(), escaped(plain),
        plain.toBase64(QByteArray::OmitTrailingEquals), plain.toBase64(urlSafe)};
}

QString fingerprintOf(const Secret &secret)
{
    if (secret.size() < shortestFingerprinted)
        return {};
    const QByteArray hash = QCryptographicHash::hash(secret.reveal().toByteArray(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(4).toHex());
}

Redaction::Redaction(const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets)
        add(secret);
}

void Redaction::add(const Secret &secret)
{
    m_secrets.removeIf([&secret](const WeakSecret &known) {
        const Secret alive = known.lock();
        return alive.isEmpty() || alive.hasSameBytes(secret);
    });
    if (secret.size() >= shortestSecret)
        m_secrets.append(WeakSecret(secret));
}

QString Redaction::redacted(QString text) const
{
    return QString::fromUtf8(redacted(text.toUtf8()));
}

QByteArray Redaction::redacted(QByteArray text) const
{
    for (const WeakSecret &known : m_secrets) {
        const Secret secret = known.lock();
        if (!secret.isEmpty() && secret.size() <= text.size()) // each form is as long at least
            replaceSecret(text, secret);
    }
    return text;
}

QStringList Redaction::redacted(const QStringList &texts) const
{
    const QString whole = texts.join(u'\n'); // an answer may have a hundred thousand, and mostly there is nothing to mask
    if (redacted(whole) == whole)
        return texts;
    QStringList masked;
    for (const QString &text : texts)
        masked.append(redacted(text));
    return masked;
}

QJsonObject Redaction::redacted(const QJsonObject &members) const
{
    const QByteArray json = QJsonDocument(members).toJson(QJsonDocument::Compact);
    const QByteArray masked = redacted(json);
    return masked == json ? members : QJsonDocument::fromJson(masked).object();
}

void Redaction::redact(ApiError &error) const
{
    for (QString *said : {&error.key, &error.message, &error.details, &error.requestId, &error.problem})
        *said = redacted(*said);
    for (QString *said : {&error.key, &error.message, &error.details})
        *said = withoutSecrets(*said); // other tokens and keys than these
}

void Redaction::redact(TokenData &data) const
{
    for (std::optional<QString> *said : {&data.clientId, &data.tokenType}) {
        if (*said)
            *said = redacted(**said);
    }
    if (data.scope)
        data.scope = redacted(*data.scope);
    data.otherMembers = redacted(data.otherMembers);
    data.provenance.server = redacted(data.provenance.server);
    for (Warning &warning : data.warnings)
        warning.text = redacted(warning.text);
}

} // namespace bearerscope
