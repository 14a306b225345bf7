// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate.h"
#include "core/transport.h"

#include <QTest>

using namespace bearerscope;

Q_DECLARE_METATYPE(bearerscope::ProxyChoice)

/// What people type about the way to a server.
class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadline_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("usual") << QStringLiteral("15") << 15;
        QTest::newRow("blanks around") << QStringLiteral(" 7 ") << 7;
        QTest::newRow("shortest") << QStringLiteral("1") << 1;
        QTest::newRow("longest") << QStringLiteral("120") << 120;
        for (const char *text : {"0", "-1", "121", "1.5", "abc", "", "15s", "99999999999999999999", "0x10"})
            QTest::newRow(text) << QString::fromLatin1(text) << -1;
    }

    void deadline()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        const auto result = parseDeadline(text);
        QCOMPARE(result.has_value(), seconds >= 0);
        if (result) {
            QCOMPARE(result->count(), seconds);
        } else {
            QCOMPARE(result.error().field, InputError::Field::Deadline);
            QVERIFY(result.error().message.contains(u"from 1 to 120"));
        }
    }

    void proxy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProxyChoice>("choice");
        using Kind = ProxyChoice::Kind;
        const auto own = [](const char *host, quint16 port) {
            return ProxyChoice {Kind::Own, QString::fromLatin1(host), port};
        };
        QTest::newRow("system") << QStringLiteral("system") << ProxyChoice {};
        QTest::newRow("none") << QStringLiteral(" NONE") << ProxyChoice {Kind::None};
        QTest::newRow("host and port") << QStringLiteral("proxy.example:3128") << own("proxy.example", 3128);
        QTest::newRow("url") << QStringLiteral("http://proxy.example:3128") << own("proxy.example", 3128);
        QTest::newRow("url with slash") << QStringLiteral("http://10.0.0.1:8080/") << own("10.0.0.1", 8080);
        QTest::newRow("IPv6") << QStringLiteral("[::1]:3128") << own("::1", 3128);
        QTest::newRow("international") << QStringLiteral("pröxy.example:3128") << own("xn--prxy-6qa.example", 3128);
    }

    void proxy()
    {
        QFETCH(QString, text);
        const auto choice = parseProxy(text);
        QVERIFY2(choice, choice ? "" : qPrintable(choice.error().message));
        QTEST(*choice, "choice");
        QCOMPARE(parseProxy(proxyText(*choice)).value_or(ProxyChoice {ProxyChoice::Kind::None}), *choice);
    }

    void refusedProxy_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "proxy.example", "http://proxy.example", "https://proxy.example:3128",
                 "socks5://proxy.example:1080", "user:password@proxy.example:3128", "http://user@proxy.example:3128",
                 "proxy.example:0", "proxy.example:70000", "proxy.example:3128/path", "proxy.example:3128?a=b",
                 "two words:3128", "http://:3128"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("NUL in an IPv6 zone") << QStringLiteral("[::1%2599\0x]:3128"); // found by fuzzing
    }

    /// Never repeats what was typed: a password may be in it.
    void refusedProxy()
    {
        QFETCH(QString, text);
        const auto choice = parseProxy(text);
        QVERIFY(!choice);
        QCOMPARE(choice.error().field, InputError::Field::Proxy);
        QVERIFY(!choice.error().message.isEmpty());
        QVERIFY(!choice.error().message.contains(u"password"));
    }

    void daysLeft_data()
    {
        QTest::addColumn<qint64>("secondsAhead");
        QTest::addColumn<qint64>("days");
        QTest::newRow("just ended") << qint64(-1) << qint64(-1);
        QTest::newRow("ended a day ago") << qint64(-86400) << qint64(-2);
        QTest::newRow("ends now") << qint64(0) << qint64(0);
        QTest::newRow("less than a day") << qint64(86399) << qint64(0);
        QTest::newRow("one day") << qint64(86400) << qint64(1);
    }

    void daysLeft()
    {
        QFETCH(qint64, secondsAhead);
        const QDateTime now(QDate(2026, 11, 22), QTime(17, 24, 12), Qt::UTC);
        QTEST(Certificate {.validUntilUtc = now.addSecs(secondsAhead)}.daysLeft(now), "days");
    }

    void fingerprint()
    {
        QCOMPARE(Certificate {.sha256 = QByteArray::fromHex("00ab0f")}.fingerprint(), QStringLiteral("00:AB:0F"));
        const Certificate usual {.sha256 = QByteArray(32, '\xab')};
        QCOMPARE(usual.fingerprintInLines().split(u'\n'),
            QStringList({QStringLiteral("AB:").repeated(16), QStringLiteral("AB:").repeated(16).chopped(1)}));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
