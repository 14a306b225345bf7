// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QStringList>

/// A secret key and a token that are let into the program, to be looked for wherever it leaves traces.
namespace bearerscope::canary {

// With characters that the encodings change.
inline const QByteArray key = "cAnArY/k3y+0f~A=tEsT%2F";
inline const QByteArray token = "cAnArY/t0keN+0f~A=tEsT%2F";

/// What a server answers that issues the token, or knows it, and repeats both.
inline QByteArray answer()
{
    return "{\"access_token\":\"" + token + R"(","client_id":"app-of-a-test","expires_in":900,"scope":"vouchers )" + key
        + ' ' + token + R"(","token_type":"Bearer","active":true,"more":")" + token + "\",\"key_of\":\"" + key + "\"}";
}

/// The part of \a secret's base64 that is the same whatever stands around it, for each of the three offsets.
inline QByteArrayList base64sOf(const QByteArray &secret)
{
    QByteArrayList forms;
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray encoded = (QByteArray(offset, '.') + secret).toBase64(QByteArray::OmitTrailingEquals);
        forms.append(encoded.mid(offset == 0 ? 0 : 4, encoded.size() - 8));
    }
    return forms;
}

/// The forms of \a secret that are found in \a bytes.
inline QStringList formsIn(const QByteArray &bytes, const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    const QMap<QString, QByteArrayList> forms {{QStringLiteral("UTF-8"), {secret}},
        {QStringLiteral("UTF-16"), {QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size())}},
        {QStringLiteral("base64"), base64sOf(secret)},
        {QStringLiteral("percent-encoded"), {secret.toPercentEncoding()}}};
    QStringList found;
    for (const auto &[name, patterns] : forms.asKeyValueRange()) {
        for (const QByteArray &pattern : patterns) {
            if (bytes.contains(pattern))
                found.append(name);
        }
    }
    found.removeDuplicates();
    return found;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The content and the name of each file below \a folder.
inline QByteArray filesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all += path.toUtf8() + '\n';
        if (files.fileInfo().isFile()) // to read a socket or a pipe could take for ever
            all += contentOf(path) + '\n';
    }
    return all;
}

/// What the system tells everybody of this person's about the process; empty for a moment at its start.
inline QByteArray toldByTheSystem(qint64 process)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    const QByteArray cmdline = contentOf(folder + QStringLiteral("cmdline"));
    const QByteArray variables = contentOf(folder + QStringLiteral("environ"));
    return cmdline.isEmpty() || variables.isEmpty() ? QByteArray() : cmdline + variables;
}

} // namespace bearerscope::canary
