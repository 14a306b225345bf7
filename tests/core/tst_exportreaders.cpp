// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiletokens.h"

#include "core/exportformats.h"
#include "core/pastedtext.h"
#include "support/faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

const QStringList paths {u"/v1/vouchers"_s, u"/v1/vouchers/{code}/redemption"_s,
    u"/client/v1/it's $(id) `id` \"x\"\n{a}/\\"_s, u"/v1/\u2018quoted\u2019/%7B/#!?a=$HOME;id"_s};

QUrl someServer()
{
    return QUrl(u"https://api.voucherify.io"_s);
}

/// The \a i th of many calls.
ExportCall callFor(qsizetype i, const QUrl &server = someServer())
{
    static const QStringList methods {u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s, u"PATCH"_s};
    return exportCall(methods[i % methods.size()], server, paths[i % paths.size()].split(u'/').mid(1));
}

ExportInput inputOf(const QByteArray &token, const ExportCall &call = callFor(0))
{
    ExportInput input;
    input.server = someServer();
    input.call = call;
    input.token.accessToken = Secret::fromUtf8(token);
    input.token.tokenType = u"Bearer"_s;
    return input;
}

/// One that could be handed on in \a format, with its number.
struct Exported {
    QByteArray token;
    ExportCall call;
    QByteArray text;
};

QList<Exported> allExported(ExportFormat format)
{
    QList<Exported> all;
    const QByteArrayList tokens = hostileTokens();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const ExportInput input = inputOf(tokens[i], callFor(i));
        if (const auto text = exported(input, format))
            all.append({tokens[i], input.call, text->whole().reveal().toByteArray()});
    }
    return all;
}

QByteArray headerWith(const QByteArray &token)
{
    return "Authorization: Bearer " + token;
}

/// What HTTPie makes of an item that is a header, by its rules: a backslash in front of a separator's character takes
/// that as it is, the separator that begins first parts name and value, and both are freed of blanks.
std::pair<QByteArray, QByteArray> httPieHeader(const QByteArray &item)
{
    QByteArray plain;
    qsizetype separator = -1;
    for (qsizetype i = 0; i < item.size(); ++i) {
        const bool isEscape = item[i] == '\\' && i + 1 < item.size() && QByteArrayView(":=@;").contains(item[i + 1]);
        if (!isEscape && separator < 0 && QByteArrayView(":=@;").contains(item[i]))
            separator = plain.size();
        plain.append(isEscape ? item[++i] : item[i]);
    }
    if (separator < 0 || plain[separator] != ':' || plain.mid(separator, 2) == ":=")
        return {"no header", item};
    return {plain.first(separator).trimmed(), plain.sliced(separator + 1).trimmed()};
}

/// Takes words and strings in single quotes apart as PowerShell does: four typographic quotes are as good as the one
/// of ASCII, and two in a row within a string stand for one.
QStringList powerShellWords(const QString &line)
{
    const auto isQuote = [&line](qsizetype at) {
        return u"'\u2018\u2019\u201A\u201B"_s.contains(line.mid(at, 1)) && at < line.size();
    };
    QStringList words;
    for (qsizetype i = 0; i < line.size(); ++i) {
        QString word;
        if (isQuote(i)) {
            for (++i; !isQuote(i) || isQuote(i + 1); ++i) {
                if (i >= line.size())
                    return {u"a string doesn't end"_s};
                i += isQuote(i) ? 1 : 0;
                word += line[i];
            }
            words.append(word);
        } else if (line[i] != u' ') {
            for (; i < line.size() && line[i] != u' '; ++i)
                word += line[i];
            words.append(word);
        }
    }
    return words;
}

/// The value of \a name by the rule that the dotenv package of npm publishes for its lines.
QString dotEnvValue(const QString &text, const QString &name)
{
    static const QRegularExpression line(
        uR"(^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$)"_s,
        QRegularExpression::MultilineOption);
    for (auto found = line.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString value = match.captured(2).trimmed();
        if (match.captured(1) == name)
            return value.startsWith(u'\'') && value.endsWith(u'\'') ? value.mid(1, value.size() - 2) : value;
    }
    return u"not there"_s;
}

} // namespace

/// What is handed on, read by those that it is for: each sees exactly the token and the address that were meant.
class TestExportReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shellSeesTheCurlLine();
    void shellSeesTheHttPieLine();
    void httPieSendsTheHeader();
    void curlReadsTheConfig();
    void curlSendsThePlaceholder();
    void powerShellSeesTheLine();
    void powerShellKnowsTypographicQuotes();
    void dotEnvIsReadAlike();
    void dotEnvIsReadByAShell();
    void jsonIsAnAnswer();
    void jsonHoldsAnyToken();
    void jsonTellsTheTimes_data();
    void jsonTellsTheTimes();
    void postmanIsAnEnvironment();
    void refusesWhatReadersDifferAbout();
    void previewHasNoToken();
};

void TestExportReaders::shellSeesTheCurlLine()
{
    const auto all = allExported(ExportFormat::Curl);
    QCOMPARE(all.size(), hostileTokens().size());
    QByteArray script;
    QList<QByteArrayList> expected;
    for (const Exported &one : all) {
        script += one.text + '\n';
        QByteArrayList words;
        if (one.call.method != "GET"_L1)
            words << "--request" << one.call.method.toLatin1();
        if (one.call.hasPlaceholder())
            words << "--globoff";
        expected.append(words << "--header" << headerWith(one.token) << one.call.address);
    }
    const QByteArrayList seen = argumentsOf("curl", u"sh"_s, {}, script);
    QCOMPARE(seen.value(0) == "the shell failed", false);
    qsizetype at = 0;
    for (const QByteArrayList &words : expected) {
        QCOMPARE(seen.value(at), QByteArray::number(words.size()));
        QCOMPARE(seen.mid(at + 1, words.size()), words);
        at += 1 + words.size();
    }
    QCOMPARE(at, seen.size());
}

void TestExportReaders::shellSeesTheHttPieLine()
{
    const auto all = allExported(ExportFormat::HttPie);
    QVERIFY(all.size() > 1000);
    QByteArray script;
    for (const Exported &one : all)
        script += one.text + '\n';
    const QByteArrayList seen = argumentsOf("http", u"sh"_s, {}, script);
    QCOMPARE(seen.size(), 4 * all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(seen.mid(4 * i, 3), (QByteArrayList {"3", all[i].call.method.toLatin1(), all[i].call.address}));
        const auto [name, value] = httPieHeader(seen[4 * i + 3]);
        QCOMPARE(name, "Authorization");
        QCOMPARE(value, "Bearer " + all[i].token);
    }
}

/// Where HTTPie is installed; no packages of the tests need it.
void TestExportReaders::httPieSendsTheHeader()
{
    if (QStandardPaths::findExecutable(u"http"_s).isEmpty())
        QSKIP("HTTPie isn't installed; its rules were tested all the same");
    const QByteArray token = "it's=a:b;c@d\"$(id)`id`==:=@{x}";
    const auto text = exported(inputOf(token, callFor(1)), ExportFormat::HttPie);
    QVERIFY(text);
    QProcess shell;
    shell.start(u"sh"_s, {});
    // --offline prints the request in place of sending it.
    shell.write("run() { shift; http --ignore-stdin --offline --print=H \"$@\"; }\n"
        + text->whole().reveal().toByteArray().replace(0, 4, "run http "));
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    const QByteArray request = shell.readAllStandardOutput();
    QVERIFY2(request.startsWith("POST /v1/vouchers/%7Bcode%7D/redemption "),
        (request + shell.readAllStandardError()).constData());
    QVERIFY2(request.contains("Authorization: Bearer " + token + "\r\n"), request.constData());
}

void TestExportReaders::curlReadsTheConfig()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl isn't installed");
    FaultServer server;
    server.answerJson(200, "{}");
    QByteArray config;
    QList<Exported> sent;
    const QByteArrayList tokens = hostileTokens();
    for (qsizetype i = 0; i < tokens.size(); i += 29) {
        ExportInput input = inputOf(tokens[i], callFor(i, server.url()));
        const auto text = exported(input, ExportFormat::CurlConfig);
        QVERIFY2(text, tokens[i].constData());
        sent.append({tokens[i], input.call, text->whole().reveal().toByteArray()});
        config += (config.isEmpty() ? "" : "next\n") + sent.constLast().text;
    }
    QVERIFY(sent.size() > 100);
    QProcess curl;
    curl.start(u"curl"_s, {u"-q"_s, u"--silent"_s, u"--config"_s, u"-"_s}); // -q: none of the user's own settings
    curl.write(config);
    curl.closeWriteChannel();
    QTRY_COMPARE(curl.state(), QProcess::NotRunning); // the server is in this very thread
    QVERIFY2(curl.exitCode() == 0, curl.readAllStandardError().constData());
    QCOMPARE(server.requests().size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const QByteArray path = sent[i].call.address.sliced(server.url().toEncoded().size());
        const QByteArray &request = server.requests()[i];
        QVERIFY2(
            request.startsWith(sent[i].call.method.toLatin1() + ' ' + path + " HTTP/1.1\r\n"), request.constData());
        QVERIFY2(request.contains("\r\nAuthorization: Bearer " + sent[i].token + "\r\n"), request.constData());
    }
}

void TestExportReaders::curlSendsThePlaceholder()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl isn't installed");
    FaultServer server;
    server.answerJson(200, "{}");
    ExportInput input = inputOf("abc", exportCall(u"DELETE"_s, server.url(), {u"v1"_s, u"vouchers"_s, u"{code}"_s}));
    const auto text = exported(input, ExportFormat::Curl);
    QVERIFY(text);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, QString::fromUtf8(text->whole().reveal())});
    QTRY_COMPARE(shell.state(), QProcess::NotRunning);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().startsWith("DELETE /v1/vouchers/{code} HTTP/1.1\r\n"));
}

void TestExportReaders::powerShellSeesTheLine()
{
    const auto all = allExported(ExportFormat::PowerShell);
    QCOMPARE(all.size(), hostileTokens().size());
    for (const Exported &one : all) {
        const QStringList words = powerShellWords(QString::fromUtf8(one.text));
        QCOMPARE(words,
            (QStringList {u"Invoke-RestMethod"_s, u"-Method"_s, one.call.method, u"-Uri"_s,
                QString::fromUtf8(one.call.address), u"-Headers"_s, u"@{"_s, u"Authorization"_s, u"="_s,
                QString::fromUtf8("Bearer " + one.token), u"}"_s}));
    }
}

void TestExportReaders::powerShellKnowsTypographicQuotes()
{
    const QString text = u"a\u2018b\u2019c\u201Ad\u201Be'f\u201Cg$(id)`h\u2017\u201C"_s;
    const QString line = u'\'' + QString::fromUtf8(powerShellEscaped(text.toUtf8())) + u'\'';
    QCOMPARE(powerShellWords(line), QStringList {text});
    QCOMPARE(powerShellWords(u"'it\u2019s'"_s).constFirst(), u"it"_s); // the control: what isn't doubled ends it
}

void TestExportReaders::dotEnvIsReadAlike()
{
    const auto all = allExported(ExportFormat::DotEnv);
    QVERIFY(all.size() > 100);
    for (const Exported &one : all) {
        const QString text = QString::fromUtf8(one.text);
        QCOMPARE(dotEnvValue(text, u"VOUCHERIFY_ACCESS_TOKEN"_s).toUtf8(), one.token);
        QCOMPARE(dotEnvValue(text, u"VOUCHERIFY_HOST"_s), u"https://api.voucherify.io"_s);
    }
}

void TestExportReaders::dotEnvIsReadByAShell()
{
    const auto all = allExported(ExportFormat::DotEnv);
    QTemporaryDir folder;
    QByteArray script("set -a\n");
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString path = folder.filePath(QString::number(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(all[i].text) == all[i].text.size());
        script += ". " + path.toUtf8() + "\nshow \"$VOUCHERIFY_HOST\" \"$VOUCHERIFY_ACCESS_TOKEN\"\n";
    }
    const QByteArrayList seen = argumentsOf("show", u"sh"_s, {}, script);
    QCOMPARE(seen.size(), 3 * all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(seen.mid(3 * i, 3), (QByteArrayList {"2", "https://api.voucherify.io", all[i].token}));
}

void TestExportReaders::jsonIsAnAnswer()
{
    for (const QByteArray &token : hostileTokens()) {
        ExportInput input = inputOf(token);
        input.token.scope = QStringList {u"vouchers"_s, u"a\"b\\c\n\u202E"_s};
        const auto text = exported(input, ExportFormat::Json);
        QVERIFY(text);
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(text->whole().reveal().toByteArray(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object[u"access_token"_s].toString().toUtf8(), token);
        QCOMPARE(object[u"token_type"_s].toString(), u"Bearer"_s);
        QCOMPARE(object[u"scope"_s].toString(), u"vouchers a\"b\\c\n\u202E"_s);
        QVERIFY(!object.contains(u"expires_in"_s) && !object.contains(u"expires_at"_s));
    }
}

/// What is no secret of a header's is none of JSON's.
void TestExportReaders::jsonHoldsAnyToken()
{
    for (const QByteArray token : {"zażółć", "a b\r\n\tc", "\uFEFFx\U0001F600\u202E\x7F"}) {
        ExportInput input = inputOf(token);
        input.token.tokenType = u"MAC"_s;
        const auto text = exported(input, ExportFormat::Json);
        QVERIFY(text);
        const QByteArray json = text->whole().reveal().toByteArray();
        QVERIFY(std::all_of(json.begin(), json.end(), [](char c) { return c == '\n' || (c >= 0x20 && c < 0x7F); }));
        QCOMPARE(QJsonDocument::fromJson(json).object()[u"access_token"_s].toString().toUtf8(), token);
        QCOMPARE(recognise(json)->data.accessToken->reveal().toByteArray(), token);
    }
}

void TestExportReaders::jsonTellsTheTimes_data()
{
    QTest::addColumn<std::optional<qint64>>("left");
    QTest::addColumn<QJsonValue>("expiresIn");
    QTest::newRow("unknown") << std::optional<qint64>() << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("running") << std::optional<qint64>(417) << QJsonValue(417);
    QTest::newRow("over") << std::optional<qint64>(-3) << QJsonValue(0);
}

void TestExportReaders::jsonTellsTheTimes()
{
    QFETCH(std::optional<qint64>, left);
    ExportInput input = inputOf("1ABCdefg");
    input.secondsLeft = left;
    input.endUtc = QDateTime::fromSecsSinceEpoch(1738945086, Qt::UTC);
    const auto text = exported(input, ExportFormat::Json);
    QVERIFY(text);
    const QJsonObject object = QJsonDocument::fromJson(text->whole().reveal().toByteArray()).object();
    QTEST(object[u"expires_in"_s], "expiresIn");
    QCOMPARE(object[u"expires_at"_s].toInteger(), 1738945086);
}

void TestExportReaders::postmanIsAnEnvironment()
{
    const auto all = allExported(ExportFormat::Postman);
    QCOMPARE(all.size(), hostileTokens().size());
    for (const Exported &one : all) {
        const QJsonObject object = QJsonDocument::fromJson(one.text).object();
        QCOMPARE(object[u"_postman_variable_scope"_s].toString(), u"environment"_s);
        QCOMPARE(object[u"name"_s].toString(), u"Voucherify (api.voucherify.io)"_s);
        const QJsonArray values = object[u"values"_s].toArray();
        QCOMPARE(values.size(), 2);
        QCOMPARE(
            values[0][u"key"_s].toString() + values[0][u"value"_s].toString(), u"baseUrlhttps://api.voucherify.io"_s);
        QCOMPARE(values[1][u"key"_s].toString() + values[1][u"type"_s].toString(), u"accessTokensecret"_s);
        QCOMPARE(values[1][u"value"_s].toString().toUtf8(), one.token);
        QVERIFY(values[0][u"enabled"_s].toBool() && values[1][u"enabled"_s].toBool());
    }
}

void TestExportReaders::refusesWhatReadersDifferAbout()
{
    const auto problem = [](ExportFormat format, const QByteArray &token) {
        const auto text = exported(inputOf(token), format);
        return text ? QString() : text.error();
    };
    for (const QByteArray token : {"it's", "a\\b", "a$HOME"}) {
        QVERIFY(problem(ExportFormat::DotEnv, token).contains(u"another format"_s));
        QVERIFY(!problem(ExportFormat::DotEnv, token).contains(QString::fromUtf8(token)));
    }
    QVERIFY(problem(ExportFormat::HttPie, "a\\=b").contains(u"another format"_s));
    for (const ExportFormatInfo &info : exportFormats()) {
        QCOMPARE(problem(info.format, "1ABCdefg.jkLm-_~+/="), QString());
        QCOMPARE(problem(info.format, "a\nb").isEmpty(), info.takesAnyToken);
        QVERIFY(problem(info.format, {}).contains(u"no access token"_s));
    }
}

void TestExportReaders::previewHasNoToken()
{
    const QByteArray token = "1ABCdefg'\"jkLmNoP";
    for (const ExportFormatInfo &info : exportFormats()) {
        const auto text = exported(inputOf(token, callFor(1)), info.format);
        if (!text) {
            QCOMPARE(info.format, ExportFormat::DotEnv);
            continue;
        }
        const QString preview = text->with(u"(here)"_s);
        QVERIFY(preview.contains(u"(here)"_s));
        QVERIFY2(!preview.contains(u"1ABCdefg"_s) && !preview.contains(u"jkLmNoP"_s), qPrintable(preview));
        QCOMPARE(text->with(QString::fromUtf8(text->token.reveal())).toUtf8(), text->whole().reveal().toByteArray());
    }
}

QTEST_GUILESS_MAIN(TestExportReaders)
#include "tst_exportreaders.moc"
