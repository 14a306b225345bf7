// SPDX-License-Identifier: GPL-3.0-or-later
#include "roadarguments.h"

#include "givenoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

QString readAddress(const GivenOptions &given, ServerChoice &choice)
{
    if (given.isSet(u"host"_s)) {
        const auto server = parseServerAddress(given.value(u"host"_s));
        if (!server)
            return Texts::tr("--host: %1").arg(server.error().message);
        choice.server = *server;
        return {};
    }
    choice.server = publishedServer(given.value(u"region"_s));
    return choice.server ? QString()
                         : Texts::tr("--region is europe, us or asia. A dedicated server is named with --host.");
}

QString readProfile(const GivenOptions &given, ServerChoice &server)
{
    if (!given.isSet(u"profile"_s))
        return {};
    server.profile = given.value(u"profile"_s).simplified();
    if (server.profile.isEmpty()) // as of an unset variable
        return missingValue(u"profile"_s);
    if (server.sandbox || given.isSet(u"host"_s) || given.isSet(u"region"_s))
        return Texts::tr("A profile brings its server: leave out --sandbox, --host and --region, or --profile.");
    return {};
}

QString readCredentials(const GivenOptions &given, ServerChoice &server)
{
    if (given.isSet(u"app-id"_s))
        server.applicationId = given.value(u"app-id"_s);
    if (given.isSet(u"project-id"_s))
        server.projectId = given.value(u"project-id"_s);
    const bool bringsKind = given.isSet(u"credentials"_s) || given.isSet(u"profile"_s) || given.isSet(u"from"_s);
    if (server.projectId && !bringsKind)
        return Texts::tr("--project-id is for credentials that ask for one project: name them with --credentials.");
    if (!given.isSet(u"credentials"_s))
        return {};
    const CredentialsScheme *scheme = findScheme(given.value(u"credentials"_s));
    if (!scheme) {
        QStringList words;
        for (const CredentialsScheme &known : schemes())
            words.append(known.word);
        return Texts::tr("--credentials is one of %1.").arg(words.join(u", "_s));
    }
    server.credentials = scheme->kind;
    if (server.projectId && !scheme->hasProject)
        return Texts::tr("With --credentials %1 there is no project to name: leave out --project-id.")
            .arg(scheme->word);
    return {};
}

QString readServer(const GivenOptions &given, ServerChoice &server)
{
    server.sandbox = given.isSet(u"sandbox"_s);
    server.secretFromInput = given.isSet(u"secret-stdin"_s);
    if (const QString problem = readCredentials(given, server); !problem.isEmpty())
        return problem;
    if (given.isSet(u"from"_s) && (server.sandbox || given.isSet(u"profile"_s)))
        return Texts::tr("The text of --from brings its server and key: leave out --sandbox and --profile, or --from.");
    const bool isElsewhere = given.isSet(u"host"_s) || given.isSet(u"region"_s);
    if (const QString problem = readProfile(given, server); !problem.isEmpty())
        return problem;
    if (server.sandbox && (isElsewhere || server.applicationId || server.projectId || server.secretFromInput))
        return Texts::tr(
            "--sandbox brings its own address and keys: leave out --host, --region, --app-id, --project-id and "
            "--secret-stdin.");
    if (given.isSet(u"host"_s) && given.isSet(u"region"_s))
        return Texts::tr("--host and --region both name the server: use one of them.");
    return isElsewhere ? readAddress(given, server) : QString();
}

QString readTransport(const GivenOptions &given, TransportOptions &transport)
{
    if (given.isSet(u"sandbox"_s) && (given.isSet(u"proxy"_s) || given.isSet(u"ca-file"_s)))
        return Texts::tr(
            "The sandbox is on this computer, which is always reached directly: leave out --proxy and --ca-file.");
    if (given.isSet(u"timeout"_s)) {
        const auto deadline = parseDeadline(given.value(u"timeout"_s));
        if (!deadline)
            return Texts::tr("--timeout: %1").arg(deadline.error().message);
        transport.deadline = *deadline;
    }
    if (given.isSet(u"proxy"_s)) {
        const auto proxy = parseProxy(given.value(u"proxy"_s));
        if (!proxy)
            return Texts::tr("--proxy: %1").arg(proxy.error().message);
        transport.proxy = *proxy;
    }
    if (given.isSet(u"ca-file"_s)) {
        transport.authoritiesFile = given.value(u"ca-file"_s);
        if (transport.authoritiesFile->isEmpty()) // as of an unset variable: nobody means the system's then
            return missingValue(u"ca-file"_s);
    }
    return {};
}

} // namespace

QString readRoad(const GivenOptions &given, ServerChoice &server)
{
    const QString problem = readServer(given, server);
    return problem.isEmpty() ? readTransport(given, server.transport) : problem;
}

} // namespace bearerscope
