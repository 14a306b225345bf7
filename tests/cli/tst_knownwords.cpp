// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/knownwords.h"

#include "cli/arguments.h"
#include "cli/exportarguments.h"
#include "cli/profilearguments.h"
#include "core/credentials.h"
#include "core/exportformats.h"

#include <QTest>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// What is offered is what the parser takes.
class TestKnownWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreTaken();
    void listsAreWhole();
    void operandsAreTaken();
    void filesAreKnown();
};

void TestKnownWords::valuesAreTaken()
{
    int taken = 0;
    for (const QCommandLineOption &option : findCommand(u"request"_s)->options) {
        for (const QString &word : valuesOf(option).words) {
            const QStringList scope {u"--scope"_s, u"orders"_s};
            const auto arguments =
                parseArguments(QStringList {u"request"_s, u"--"_s + option.names().constFirst(), word} + scope);
            QVERIFY2(arguments, qUtf8Printable(word));
            ++taken;
        }
    }
    QVERIFY(taken > 50); // 42 of them are scopes
}

void TestKnownWords::listsAreWhole()
{
    QCOMPARE(valuesOf({u"format"_s, {}, u"NAME"_s}).words.size(), exportFormats().size());
    QCOMPARE(valuesOf({u"credentials"_s, {}, u"KIND"_s}).words.size(), schemes().size());
    QCOMPARE(valuesOf({u"region"_s, {}, u"NAME"_s}).words, (QStringList {u"europe"_s, u"us"_s, u"asia"_s}));
    QCOMPARE(operandsOf(*findCommand(u"profiles"_s)).first.words, profileVerbs());
    QVERIFY(profileVerbs().contains(u"set-key"_s));
}

void TestKnownWords::operandsAreTaken()
{
    for (const QString &method : operandsOf(*findCommand(u"can"_s)).first.words)
        QVERIFY2(parseArguments({u"can"_s, method, u"/v1/orders"_s}), qUtf8Printable(method));
    for (const QString &name : operandsOf(*findCommand(u"lint"_s)).first.words)
        QVERIFY2(parseArguments({u"lint"_s, name}), qUtf8Printable(name));
}

/// A FILE in the usage is one for the completion, unless it stands for standard input or belongs to a verb.
void TestKnownWords::filesAreKnown()
{
    for (const CommandInfo &info : commandInfos()) {
        const bool namesFile = info.usage.contains(u"FILE"_s) && !info.usage.contains(u"< FILE"_s);
        QVERIFY2(operandsOf(info).first.isFile == namesFile, qUtf8Printable(info.word));
        QVERIFY2(
            operandsOf(info).later.isFile == (info.usage.contains(u"FILE2"_s) || info.command == Command::Profiles),
            qUtf8Printable(info.word));
        for (const QCommandLineOption &option : info.options)
            QVERIFY2(valuesOf(option).isFile == (option.valueName() == u"FILE"_s),
                qUtf8Printable(option.names().constFirst()));
    }
}

QTEST_GUILESS_MAIN(TestKnownWords)
#include "tst_knownwords.moc"
