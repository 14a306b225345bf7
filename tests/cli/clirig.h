// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/oauthclient.h"
#include "cli/commandline.h"
#include "sandbox/sandbox.h"
#include "session/cataloguechoice.h"
#include "session/profiles.h"
#include "session/secretkeys.h"
#include "session/session.h"
#include "store/cataloguefile.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"
#include "support/faultserver.h"
#include "support/jsonanswer.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace bearerscope {

/// The program as main() composes it, with buffers in place of its three streams and a clock that stands still.
class CliRig
{
public:
    FakeClock clock;
    QNetworkAccessManager manager;
    OAuthClient client {manager, clock};
    Session session {client, ScopeCatalogue::builtIn(), clock};
    Sandbox sandbox {session.catalogue(), clock};
    QTemporaryDir home;
    CatalogueFile catalogueFile {home.filePath(QStringLiteral("catalogue.json"))};
    CatalogueChoice catalogue {session, catalogueFile};
    ProfileFile profileFile {home.filePath(QStringLiteral("profiles.json"))};
    Profiles profiles {profileFile};
    FakeSecretStore keyring;
    SecretKeys keys {keyring};
    QProcessEnvironment environment;
    QByteArray input; ///< standard input of the next run

    /// Runs one command to its end and returns its exit code: -1 when it never ended, -2 when it ended from within,
    /// -3 when it ended twice.
    int run(const QStringList &words)
    {
        QBuffer in(&input);
        in.open(QIODevice::ReadOnly);
        return run(words, in);
    }

    int run(const QStringList &words, QIODevice &in)
    {
        open(m_out);
        open(m_err);
        keyring.answersAtOnce = true;
        keys.forgetAll(); // each command is a program of its own
        CommandLine commandLine({session, sandbox, catalogue, profiles, keys, clock, in, m_out, m_err, environment});
        QSignalSpy finished(&commandLine, &CommandLine::finished);
        commandLine.run(words);
        if (!finished.isEmpty())
            return -2;
        if (!finished.wait(8000))
            return -1;
        QCoreApplication::processEvents(); // a second finished() would be queued
        return finished.count() == 1 ? finished.constFirst().constFirst().toInt() : -3;
    }

    QByteArray out() const { return m_out.data(); }
    QByteArray err() const { return m_err.data(); }
    QString messages() const { return QString::fromUtf8(err()); }
    /// What was printed, which has to be one JSON object.
    QJsonObject json() const { return QJsonDocument::fromJson(out()).object(); }
    QJsonObject error() const { return json().value(QLatin1String("error")).toObject(); }

    /// As an environment line of the sandbox would.
    void useKeysOn(const QUrl &host, const QString &secret = QStringLiteral("secret-of-a-test"))
    {
        environment.insert(QStringLiteral("VOUCHERIFY_HOST"), host.toString());
        environment.insert(QStringLiteral("X_APP_ID"), QStringLiteral("app-id-of-a-test"));
        environment.insert(QStringLiteral("X_APP_TOKEN"), secret);
    }
    void useKeysOf(const Connection &connection)
    {
        environment.insert(QStringLiteral("VOUCHERIFY_HOST"), connection.server.baseUrl.toString());
        environment.insert(QStringLiteral("X_APP_ID"), connection.credentials.applicationId);
        environment.insert(QStringLiteral("X_APP_TOKEN"), QString::fromLatin1(connection.credentials.secretKey.reveal()));
    }

private:
    static void open(QBuffer &buffer)
    {
        buffer.close();
        buffer.setData({});
        buffer.open(QIODevice::WriteOnly);
    }

    QBuffer m_out;
    QBuffer m_err;
};

const QByteArray pasted = "token-pasted-in-a-test";

inline QStringList request(const QStringList &more = {})
{
    return QStringList {QStringLiteral("request"), QStringLiteral("--scope"), QStringLiteral("vouchers")} + more;
}

} // namespace bearerscope
