// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scopememory.h"

#include "sessionrig.h"

#include <QTemporaryDir>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestScopeMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersWhatWasGranted();
    void remembersWhatWasAskedForWhereNothingIsReported();
    void leavesOutTheCatalogue();
    void leavesOutPastedText();
    void leavesOutTheSandbox();

private:
    struct Rig : SessionRig {
        QTemporaryDir home;
        FaultServer server;
        UsedScopes used {home.filePath(u"scopes.json"_s)};
        ScopeMemory memory {*session, used};

        bool request(const QStringList &scopes, const QByteArray &granted, ServerKind kind = ServerKind::Own)
        {
            server.answerJson(200, R"({"access_token":"token-issued-in-a-test","expires_in":900,)" + granted
                    + R"("token_type":"Bearer"})");
            TokenRequest made = requestTo(server, scopes);
            made.connection.server.kind = kind;
            made.connection.credentials.kind = CredentialsKind::OAuthServiceKey;
            made.connection.credentials.projectId = u"project-1"_s;
            return finish(session->requestToken(made));
        }
    };
};

void TestScopeMemory::remembersWhatWasGranted()
{
    Rig rig;
    QVERIFY(rig.request({u"vouchers.read"_s, u"vouchrs.read"_s}, R"("scope":"vouchers.read",)"));
    QCOMPARE(*rig.memory.recalled(), QStringList {u"vouchers.read"_s});
}

void TestScopeMemory::remembersWhatWasAskedForWhereNothingIsReported()
{
    Rig rig;
    QVERIFY(rig.request({u"vouchers.read"_s, u"areas.read"_s}, {}));
    QCOMPARE(*rig.memory.recalled(), (QStringList {u"vouchers.read"_s, u"areas.read"_s}));
}

void TestScopeMemory::leavesOutTheCatalogue()
{
    Rig rig;
    QVERIFY(rig.request({u"vouchers"_s, u"areas.read"_s}, R"("scope":"vouchers areas.read",)"));
    QCOMPARE(*rig.memory.recalled(), QStringList {u"areas.read"_s});
}

void TestScopeMemory::leavesOutPastedText()
{
    Rig rig;
    QVERIFY(rig.session->inspect(R"({"access_token":"token-issued-in-a-test","scope":"areas.read"})"));
    QCOMPARE(*rig.memory.recalled(), QStringList());
}

void TestScopeMemory::leavesOutTheSandbox()
{
    Rig rig;
    QVERIFY(rig.request({u"made.up"_s}, R"("scope":"made.up",)", ServerKind::Sandbox));
    QCOMPARE(*rig.memory.recalled(), QStringList());
}

QTEST_GUILESS_MAIN(TestScopeMemory)

#include "tst_scopememory.moc"
