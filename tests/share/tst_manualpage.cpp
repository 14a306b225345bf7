// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/manualpage.h"

#include "cli/commandinfo.h"

#include <QDate>
#include <QTest>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;

class TestManualPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAllCommandsAndOptions();
    void namesAllExitCodes();
    void isDated();
    void foreignCharactersAreSpelt();

private:
    const QString m_page = manualPage(QDate(2026, 11, 3));
};

void TestManualPage::namesAllCommandsAndOptions()
{
    qsizetype begin = 0;
    for (const CommandInfo &info : commandInfos()) {
        begin = m_page.indexOf(u"\n.Ss \\&"_s + info.word + u'\n', begin);
        QVERIFY2(begin >= 0, qUtf8Printable(info.word));
        const QString section = m_page.mid(begin, m_page.indexOf(u"\n.S"_s, begin + 1) - begin);
        for (const QCommandLineOption &option : info.options) {
            const QString name = QString(option.names().constFirst()).replace(u'-', u"\\-"_s);
            const QString value = option.valueName().isEmpty() ? QString() : u" Ar \\&"_s + option.valueName();
            QVERIFY2(
                section.contains(u"\n.It Fl \\-"_s + name + value + u'\n'), qUtf8Printable(info.word + u' ' + name));
        }
    }
}

void TestManualPage::namesAllExitCodes()
{
    const QString section = m_page.mid(m_page.indexOf(u".Sh EXIT STATUS"_s));
    for (const auto &[code, meaning] : exitCodesInWords())
        QVERIFY2(section.contains(u".It "_s + code + u'\n'), qUtf8Printable(code));
}

void TestManualPage::isDated()
{
    QVERIFY(m_page.contains(u"\n.Dd November 3, 2026\n"_s));
}

/// All is ASCII, and no sentence begins a line with what would be taken for a request.
void TestManualPage::foreignCharactersAreSpelt()
{
    static const QStringList macros {u".\\\""_s, u".Dd"_s, u".Dt"_s, u".Os"_s, u".Sh"_s, u".Ss"_s, u".Nm"_s, u".Nd"_s,
        u".Ar"_s, u".Op"_s, u".Fl"_s, u".Dl"_s, u".Pp"_s, u".Bl"_s, u".It"_s, u".El"_s};
    for (const QString &line : m_page.split(u'\n')) {
        QVERIFY2(std::ranges::all_of(line, [](QChar c) { return c >= u' ' && c <= u'~'; }), qUtf8Printable(line));
        QVERIFY2(!line.startsWith(u'\''), qUtf8Printable(line));
        QVERIFY2(!line.startsWith(u'.') || macros.contains(line.section(u' ', 0, 0)), qUtf8Printable(line));
    }
}

QTEST_GUILESS_MAIN(TestManualPage)
#include "tst_manualpage.moc"
