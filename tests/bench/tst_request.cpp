// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 25;
constexpr int longest = 30'000; // milliseconds, on a busy machine

} // namespace

/// What a token costs on the command line, beside one that curl asks the same server for, in turn.
class BenchRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksLikeCurl();
    void cleanup();

private:
    double timeOf(const QString &program, const QStringList &words);

    QTemporaryDir m_home;
    QProcess m_sandbox;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

void BenchRequest::init()
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    m_sandbox.setProcessEnvironment(m_environment);
    m_sandbox.start(QStringLiteral(PROGRAM), {u"sandbox"_s});
    while (!m_sandbox.canReadLine())
        QVERIFY(m_sandbox.waitForReadyRead(longest));
    const QStringList words = QString::fromLatin1(m_sandbox.readLine().trimmed()).split(u' ');
    for (const QString &word : words)
        m_environment.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    QVERIFY(m_environment.contains(u"X_APP_TOKEN"_s));
}

/// In milliseconds, from the start of the process to its end; it must have succeeded.
double BenchRequest::timeOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, words);
    process.waitForFinished(longest);
    const qint64 taken = timer.nsecsElapsed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
        || !process.readAllStandardOutput().contains("expires_in"))
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return double(taken) / 1e6;
}

void BenchRequest::asksLikeCurl()
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("curl is needed");
    const auto header = [this](const QString &name, const QString &variable) {
        return QStringList {u"--header"_s, name + u": "_s + m_environment.value(variable)};
    };
    const QStringList asCurl = QStringList {u"--silent"_s, u"--show-error"_s, u"--fail"_s, u"--data"_s,
                                   u"grant_type=client_credentials&scope=vouchers"_s,
                                   m_environment.value(u"VOUCHERIFY_HOST"_s) + u"/v1/oauth/token"_s}
        + header(u"X-App-Id"_s, u"X_APP_ID"_s) + header(u"X-App-Token"_s, u"X_APP_TOKEN"_s);
    QList<double> theirs, ours, ratios;
    for (int round = 0; round < rounds; ++round) {
        theirs.append(timeOf(curl, asCurl));
        ours.append(timeOf(QStringLiteral(PROGRAM), {u"request"_s, u"--scope"_s, u"vouchers"_s, u"--json"_s}));
        ratios.append(ours.last() / theirs.last());
    }
    qInfo("a token: %.0f ms, by curl %.0f ms, %.2f times as long", median(ours), median(theirs), median(ratios));
    const double ratio = std::ranges::min(ours) / std::ranges::min(theirs);
    QVERIFY2(ratio <= 2, qPrintable(QString::number(ratio)));
}

void BenchRequest::cleanup()
{
    m_sandbox.kill();
    m_sandbox.waitForFinished();
}

QTEST_GUILESS_MAIN(BenchRequest)

#include "tst_request.moc"
