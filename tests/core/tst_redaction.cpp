// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QTest>

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
        redact(error, {Secret(), Secret::fromString(secret), Secret::fromUtf8("a-token-elsewhere")});
        for (const QString &text : {error.problem, error.key, error.message, error.details, error.requestId}) {
            QVERIFY2(!text.contains(secret), qPrintable(text));
            QVERIFY(text.contains(u'•'));
        }
        QCOMPARE(error.message, QStringLiteral("•••••••• and again ••••••••"));
    }

    void leavesTheRest()
    {
        ApiError error {.kind = ErrorKind::Rejected, .message = QStringLiteral("an ordinary message")};
        redact(error, {Secret(), Secret::fromUtf8("an"), Secret::fromUtf8("another-secret")});
        QCOMPARE(error.message, QStringLiteral("an ordinary message"));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
