// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"

#include <QTcpServer>

using namespace bearerscope;
using namespace std::chrono_literals;

/// The life of one call: how it ends, and that it ends once.
class TestPendingCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void endsOnceThenDies()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QPointer<PendingCall> call = exchange.start(Call::Introspect);
        QCOMPARE(call->call(), Call::Introspect);
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
    }

    void refusedPort()
    {
        Exchange exchange;
        const QUrl nobody(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
        QPointer<PendingCall> call = start(exchange.client, Call::RequestToken, nobody, nullptr);
        QSignalSpy finished(call, &PendingCall::finished);
        QCOMPARE(finished.size(), 0); // not from within the constructor
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("connection_refused"));
        QCOMPARE(error.peer, nobody.authority());
        QCOMPARE(error.httpStatus, 0);
        QVERIFY(!error.maybeCarriedOut);
    }

    void cancelBeforeSending()
    {
        Exchange exchange;
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        call->cancel();
        call->cancel();
        QCOMPARE(finished.size(), 1);
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("cancelled"));
        QVERIFY(!error.maybeCarriedOut);
        QCOMPARE(exchange.server.requests().size(), 0);
    }

    void cancelAfterSending()
    {
        Exchange exchange;
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_COMPARE(exchange.server.requests().size(), 1);
        call->cancel();
        QTRY_VERIFY(!call);
        const ApiError error = onlyError(finished);
        QCOMPARE(errorName(error.kind), QStringLiteral("cancelled"));
        QVERIFY(error.maybeCarriedOut);
        QTRY_COMPARE(exchange.server.openConnectionCount(), 0);
        QCOMPARE(exchange.server.requests().size(), 1);
    }

    void cancelAfterTheEnd()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        connect(call, &PendingCall::finished, this, [&call] { call->cancel(); });
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(outcomeName(finished[0][0].value<CallResult>().outcome), QStringLiteral("ok"));
    }

    void deletedAtOnce()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        PendingCall *call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        delete call;
        QCOMPARE(outcomeName(resultOf(exchange.start()).outcome), QStringLiteral("ok")); // nothing in its way
        QCOMPARE(finished.size(), 0);
        QCOMPARE(exchange.server.requests().size(), 1);
    }

    void deletedInMidCall()
    {
        Exchange exchange;
        PendingCall *call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        QTRY_COMPARE(exchange.server.requests().size(), 1);
        delete call;
        QTRY_COMPARE(exchange.server.openConnectionCount(), 0);
        QCOMPARE(finished.size(), 0);
    }

    void deletedByItsSlot()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QPointer<PendingCall> call = exchange.start();
        QSignalSpy finished(call, &PendingCall::finished);
        connect(call, &PendingCall::finished, this, [&call] { delete call; });
        QTRY_VERIFY(!call);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(outcomeName(resultOf(exchange.start()).outcome), QStringLiteral("ok"));
    }

    void deletedWithItsParent()
    {
        Exchange exchange;
        auto parent = std::make_unique<QObject>();
        QSignalSpy finished(exchange.start(Call::Revoke, parent.get()), &PendingCall::finished);
        QTRY_COMPARE(exchange.server.requests().size(), 1);
        parent.reset();
        QTRY_COMPARE(exchange.server.openConnectionCount(), 0);
        QCOMPARE(finished.size(), 0);
    }

    void twoAtOnce()
    {
        Exchange exchange;
        exchange.server.answerJson(200, wholeJson);
        QSignalSpy revoked(exchange.start(Call::Revoke), &PendingCall::finished);
        QSignalSpy requested(exchange.start(Call::RequestToken), &PendingCall::finished);
        QTRY_COMPARE(revoked.size(), 1);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(revoked[0][0].value<CallResult>().call, Call::Revoke);
        QCOMPARE(requested[0][0].value<CallResult>().call, Call::RequestToken);
        QCOMPARE(exchange.server.requests().size(), 2);
    }

private:
    static ApiError onlyError(const QSignalSpy &finished)
    {
        if (finished.size() != 1)
            qFatal("finished %d times", int(finished.size()));
        return finished.constFirst().constFirst().value<CallResult>().outcome.error();
    }

    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
};

QTEST_GUILESS_MAIN(TestPendingCall)
#include "tst_pendingcall.moc"
