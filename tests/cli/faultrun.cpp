// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bearerscope {

namespace {

const QByteArray secretKey = "canary-secret-of-a-test";

} // namespace

FaultRun::FaultRun(const FaultRow &row, Call call, const QStringList &options, QObject *parent)
    : QObject(parent)
    , m_row(row)
    , m_call(call)
    , m_options(options)
{
    connect(&m_memoryTimer, &QTimer::timeout, this, &FaultRun::measureMemory);
    connect(&m_process, &QProcess::finished, this, &FaultRun::finish);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &FaultRun::measureMemory);
}

void FaultRun::start()
{
    m_row.play(m_stage, m_call);
    m_clock.start();
    m_memoryTimer.start(5ms); // the quickest run is over within 25
    m_process.setProcessEnvironment(environment());
    m_process.start(QStringLiteral(PROGRAM), arguments());
    m_process.write(m_call == Call::RequestToken ? QByteArray() : tokenInAnswers);
    m_process.closeWriteChannel();
}

QStringList FaultRun::arguments()
{
    QStringList result {callName(m_call), u"--host"_s, m_stage.url.toString()};
    if (m_call == Call::RequestToken)
        result += {u"--scope"_s, u"vouchers"_s};
    if (m_stage.transport.proxy.kind == ProxyChoice::Kind::Own)
        result += {u"--proxy"_s, proxyText(m_stage.transport.proxy)};
    if (!m_stage.transport.authorities.isEmpty()) {
        QFile file(m_stage.folder.filePath(u"authorities.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_stage.transport.authorities) <= 0)
            qFatal("the file of authorities can't be written");
        result += {u"--ca-file"_s, file.fileName()};
    }
    if (m_row.waits)
        result += {u"--timeout"_s, u"1"_s};
    return result + m_options;
}

QProcessEnvironment FaultRun::environment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "VOUCHERIFY_HOST"})
        result.remove(QString::fromLatin1(name));
    result.insert(u"X_APP_ID"_s, u"app-id-of-a-test"_s);
    result.insert(u"X_APP_TOKEN"_s, QString::fromLatin1(secretKey));
    result.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    result.insert(u"LSAN_OPTIONS"_s, QStringLiteral("print_suppressions=0:suppressions=" LEAKS_OF_OTHERS));
    if (m_stage.hasSlowResolver) {
        result.insert(u"LD_PRELOAD"_s, QStringLiteral(SLOW_RESOLVER));
        result.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:"_s + result.value(u"ASAN_OPTIONS"_s));
    }
    return result;
}

void FaultRun::measureMemory()
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression peak(u"VmHWM:\\s*(\\d+) kB"_s);
    const qint64 kibibytes = peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
    m_mostMemory = qMax(m_mostMemory, kibibytes * 1024);
}

void FaultRun::finish()
{
    m_memoryTimer.stop();
    m_elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_out = m_process.readAllStandardOutput();
    m_err = m_process.readAllStandardError();
    m_isOver = true;
    Q_EMIT over();
}

QString FaultRun::name() const
{
    return QStringLiteral("%1 %2, %3")
        .arg(QString::fromLatin1(m_row.id), QString::fromLatin1(m_row.fault), callName(m_call));
}

QString FaultRun::outcome() const
{
    if (m_process.exitStatus() != QProcess::NormalExit)
        return u"crashed"_s;
    const QJsonDocument document = QJsonDocument::fromJson(m_out);
    if (!document.isObject())
        return u"printed no JSON"_s;
    if (document.object().contains("error"_L1))
        return error(u"kind").toString();
    return document.object().value("state"_L1) == "inactive"_L1 ? u"not_active"_s : u"ok"_s;
}

QJsonValue FaultRun::error(QStringView member) const
{
    return QJsonDocument::fromJson(m_out).object().value("error"_L1).toObject().value(member);
}

int FaultRun::expectedExitCode() const
{
    const bool isDone = error(u"maybe_carried_out").toBool() && m_call != Call::Introspect;
    if (isDone || outcome() == u"outcome_unknown")
        return 5;
    if (outcome() == u"not_active")
        return 1;
    static const QStringList refusals {u"credentials_refused"_s, u"forbidden"_s, u"rejected"_s, u"rate_limited"_s};
    return refusals.contains(outcome()) ? 3 : 4;
}

QByteArrayList FaultRun::secrets() const
{
    QByteArrayList result;
    for (const QByteArray &secret : {secretKey, tokenInAnswers})
        result += {secret, secret.toBase64(), secret.toHex(), secret.toPercentEncoding({}, secret)};
    return result;
}

QString FaultRun::tableLine() const
{
    QString said = outcome() == u"ok" ? u"accepted"_s : error(u"message").toString();
    said.replace(QRegularExpression(u"127\\.0\\.0\\.1(:\\d+)?|name\\.invalid|slow\\.invalid"_s), u"HOST"_s);
    return QStringLiteral("| %1 | `%2` | %3 |").arg(QString::fromLatin1(m_row.fault), outcome(), said);
}

void FaultRuns::add(const FaultRow &row, Call call)
{
    m_runs.push_back(std::make_unique<FaultRun>(row, call, QStringList {u"--json"_s}));
    QObject::connect(m_runs.back().get(), &FaultRun::over, m_runs.back().get(), [this] { startNext(); });
}

void FaultRuns::start(int atATime)
{
    for (int i = 0; i < atATime; ++i)
        startNext();
}

void FaultRuns::startNext()
{
    if (m_next < m_runs.size())
        m_runs[m_next++]->start();
}

} // namespace bearerscope
