// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcodes.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bearerscope::ErrorKind)

class TestExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofErrors_data();
    void ofErrors();
    void ofAnOpenOutcome();
    void ofTokens();
};

void TestExitCodes::ofErrors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    const auto rows = [](ExitCode code, std::initializer_list<ErrorKind> kinds) {
        for (const ErrorKind kind : kinds)
            QTest::newRow(qPrintable(errorName(kind))) << kind << int(code);
    };
    using K = ErrorKind;
    rows(ExitCode::No, {K::NotActive});
    rows(ExitCode::Refused, {K::CredentialsRefused, K::Forbidden, K::Rejected, K::RateLimited});
    rows(ExitCode::NoAnswer,
        {K::HostNotFound, K::ConnectionRefused, K::Proxy, K::TlsCertificate, K::TlsProtocol, K::ConnectionLost,
            K::Timeout, K::Cancelled, K::Truncated, K::TooLarge, K::BadHttp, K::Undecodable, K::RedirectRefused,
            K::NotUtf8, K::NotJson, K::NotStandardJson, K::NotAnObject, K::WrongShape, K::ServerError});
    rows(ExitCode::OutcomeUnknown, {K::OutcomeUnknown});
}

void TestExitCodes::ofErrors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QCOMPARE(int(exitCodeOf(ApiError {kind})), code);
}

void TestExitCodes::ofAnOpenOutcome()
{
    for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Truncated, ErrorKind::BadHttp, ErrorKind::Cancelled}) {
        ApiError error {kind};
        error.maybeCarriedOut = true;
        QCOMPARE(int(exitCodeOf(error)), 5);
    }
}

void TestExitCodes::ofTokens()
{
    for (const TokenState state : {TokenState::Unknown, TokenState::Active, TokenState::Expiring})
        QCOMPARE(int(exitCodeOf(state, {})), 0);
    for (const TokenState state : {TokenState::Expired, TokenState::Inactive, TokenState::Revoked})
        QCOMPARE(int(exitCodeOf(state, {})), 1);
    const Warnings mismatch {{Warning::Kind::TokenMismatch, u"access_token"_s, u"another"_s}};
    QCOMPARE(int(exitCodeOf(TokenState::Active, mismatch)), 4);
    const Warnings other {{Warning::Kind::ClientMismatch, u"client_id"_s, u"another"_s}};
    QCOMPARE(int(exitCodeOf(TokenState::Active, other)), 0);
}

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"
