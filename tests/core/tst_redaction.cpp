// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace bearerscope;

/// What a server repeats of a secret is masked.
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksEverywhere()
    {
        const QString secret = QStringLiteral("some-secret/key");
        ApiError error {.kind = ErrorKind::CredentialsRefused,
            .problem = secret,
            .key = QStringLiteral("bad ") + secret,
            .message = secret + QStringLiteral(" and again ") + secret,
            .details = QStringLiteral("<%1>").arg(secret),
            .requestId = QStringLiteral("v-1") + secret};
        const Secret kept = Secret::fromString(secret);
        const Secret elsewhere = Secret::fromUtf8("a-token-elsewhere");
        Redaction({Secret(), kept, elsewhere}).redact(error);
        for (const QString &text : {error.problem, error.key, error.message, error.details, error.requestId}) {
            QVERIFY2(!text.contains(secret), qPrintable(text));
            QVERIFY(text.contains(u'•'));
        }
        QCOMPARE(error.message, QStringLiteral("•••••••• and again ••••••••"));
    }

    /// Other people's tokens and keys aren't known by value.
    void masksInAnErrorWhatLooksSecret()
    {
        const QString other = QStringLiteral("2-IMmAlL1mYbq0Yx9t6xCQ7abcdEF");
        ApiError error {.kind = ErrorKind::Rejected,
            .message = QStringLiteral("The token %1 has expired").arg(other),
            .details = QStringLiteral("Bearer ") + other,
            .requestId = QStringLiteral("v-0a1b2c3d4e5f6a7b8c9d")};
        Redaction().redact(error);
        QVERIFY2(!error.message.contains(other) && error.message.endsWith(u" has expired"), qPrintable(error.message));
        QVERIFY2(!error.details.contains(other), qPrintable(error.details));
        QCOMPARE(error.requestId, QStringLiteral("v-0a1b2c3d4e5f6a7b8c9d")); // support asks for it
    }

    void masksWhatATokenAnswerRepeats()
    {
        const Secret key = Secret::fromUtf8("a-key-of-a-test");
        const Secret token = Secret::fromUtf8("to~ken/of a+test");
        const QString said = QStringLiteral("a-key-of-a-test for to~ken/of a+test");
        TokenData data;
        data.accessToken = token;
        data.clientId = data.tokenType = data.provenance.server = said;
        data.scope = QStringList {QStringLiteral("vouchers"), said};
        data.otherMembers = {{said, QJsonArray {QJsonObject {{said, said}}}}, {QStringLiteral("n"), qint64(9007199254740993)}};
        data.warnings = {{Warning::Kind::DidYouMean, {}, said}};
        const QJsonObject untouched {{QStringLiteral("n"), 7}};
        const Redaction redaction({key, token});
        redaction.redact(data);

        const QString mark = QStringLiteral("•••••••• for ") + markOf(token);
        QVERIFY(data.accessToken->hasSameBytes(token));
        QCOMPARE(*data.clientId, mark);
        QCOMPARE(*data.tokenType, mark);
        QCOMPARE(data.provenance.server, mark);
        QCOMPARE(*data.scope, QStringList({QStringLiteral("vouchers"), mark}));
        QCOMPARE(data.otherMembers,
            (QJsonObject {{mark, QJsonArray {QJsonObject {{mark, mark}}}}, {QStringLiteral("n"), qint64(9007199254740993)}}));
        QCOMPARE(data.warnings.constFirst().text, mark);
        QCOMPARE(redaction.redacted(untouched), untouched);
    }

    /// Neither the names of scopes beside a secret nor their number change.
    void keepsLists()
    {
        const Secret kept = Secret::fromUtf8("another-secret");
        const QStringList names {QString(), QStringLiteral("a"), QStringLiteral("another-secret"), QString()};
        QCOMPARE(Redaction({kept}).redacted(names),
            QStringList({QString(), QStringLiteral("a"), QStringLiteral("••••••••"), QString()}));
        QCOMPARE(Redaction().redacted(names), names);
    }

    void leavesTheRest()
    {
        ApiError error {.kind = ErrorKind::Rejected, .message = QStringLiteral("an ordinary message")};
        const Secret kept = Secret::fromUtf8("another-secret");
        const Secret tiny = Secret::fromUtf8("an");
        Redaction({Secret(), tiny, kept}).redact(error);
        QCOMPARE(error.message, QStringLiteral("an ordinary message"));
    }

    void masksEachForm_data()
    {
        QTest::addColumn<QByteArray>("form");
        const QByteArray plain = "made/up+secret \"of a\\test\"==";
        QTest::newRow("as it is") << plain;
        QTest::newRow("percent-encoded") << plain.toPercentEncoding();
        QTest::newRow("in base64") << plain.toBase64();
        QTest::newRow("in base64 for addresses")
            << plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QTest::newRow("in JSON") << QByteArray(R"(made/up+secret \"of a\\test\"==)");
    }

    void masksEachForm()
    {
        QFETCH(QByteArray, form);
        const Secret secret = Secret::fromUtf8("made/up+secret \"of a\\test\"==");
        const Redaction redaction({secret});
        const QByteArray text = redaction.redacted("before " + form + " and behind");
        QVERIFY2(!text.contains(form), text.constData());
        QVERIFY(text.startsWith("before ") && text.endsWith(" and behind"));
        QVERIFY2(text.contains(fingerprintOf(secret).toUtf8()), text.constData());
    }

    /// One that nobody holds any more is forgotten here as well, and wiped.
    void keepsNothingAlive()
    {
        Redaction redaction;
        auto secret = std::make_unique<Secret>(Secret::fromUtf8("made-up-secret-of-a-test"));
        const WeakSecret watched(*secret);
        redaction.add(*secret);
        QVERIFY(!redaction.redacted(QByteArray("made-up-secret-of-a-test")).contains("secret"));
        secret.reset();
        QVERIFY(watched.lock().isEmpty());
        QCOMPARE(redaction.redacted(QByteArray("made-up-secret-of-a-test")), "made-up-secret-of-a-test");
    }

    void tellsSecretsApartByFingerprint()
    {
        const Secret one = Secret::fromUtf8("made-up-secret-number-1");
        const Secret two = Secret::fromUtf8("made-up-secret-number-2");
        QCOMPARE(fingerprintOf(one), fingerprintOf(Secret::fromUtf8("made-up-secret-number-1")));
        QVERIFY(fingerprintOf(one) != fingerprintOf(two));
        QCOMPARE(fingerprintOf(one).size(), 8);
        QCOMPARE(fingerprintOf(Secret::fromUtf8("too-short")), QString());
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
