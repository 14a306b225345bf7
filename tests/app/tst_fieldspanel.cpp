// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include "app/fieldspanel.h"
#include "core/scopecatalogue.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bearerscope;

/// The six fields as reported, and nothing made up where there is none.
class TestFieldsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void showsAbsentFieldsAsAbsent();
    void tellsEmptyFromAbsent();
    void showsNumbers_data();
    void showsNumbers();
    void showsWhereItCameFrom();
    void showsWhatElseIsThere();
    void copiesWholeValues();
    void showsNotes();
    void showsTheClockWhenThereIsSomethingToSay();
    void masksShortTokens_data();
    void masksShortTokens();
    void cutsLongValues();
    void breaksLongValues();
    void leavesShortValuesWhole();
    void relaysItsButtons();

private:
    void show(const TokenData &data, const std::optional<Connection> &connection = {});
    QLabel *label(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name)); }
    QString text(const char *name) const { return label(name)->text(); }

    FakeClock m_clock;
    std::unique_ptr<FieldsPanel> m_panel;
};

void TestFieldsPanel::init()
{
    m_panel = std::make_unique<FieldsPanel>();
    m_panel->resize(500, 400);
    m_panel->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFieldsPanel::show(const TokenData &data, const std::optional<Connection> &connection)
{
    const Receipt receipt {Receipt::Origin::Issued, m_clock.utcNow(), m_clock.bootTime(), {}};
    Inspection inspection = inspected(data, receipt, {}, ScopeCatalogue::builtIn());
    inspection.connection = connection;
    m_panel->show(data, inspection);
}

void TestFieldsPanel::showsAbsentFieldsAsAbsent()
{
    show({});
    m_panel->showClock({});
    for (const auto name :
        {"accessTokenLabel", "clientIdLabel", "tokenTypeLabel", "expiresAtLabel", "expiresInLabel", "scopeLabel"})
        QCOMPARE(text(name), QStringLiteral("not reported"));
    QCOMPARE(text("serverLabel"), QStringLiteral("pasted text, no server was asked"));
    for (const auto name : {"clockLabel", "clockCaption", "otherMembersLabel", "otherMembersCaption"})
        QVERIFY2(!label(name)->isVisible(), name);
}

void TestFieldsPanel::tellsEmptyFromAbsent()
{
    TokenData data;
    data.clientId = QString();
    data.scope = QStringList();
    show(data);
    QVERIFY(text("clientIdLabel") != QStringLiteral("not reported"));
    QVERIFY(text("scopeLabel") != QStringLiteral("not reported"));
}

void TestFieldsPanel::showsNumbers_data()
{
    QTest::addColumn<qint64>("expiresAt");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << 1795369152LL << QStringLiteral("1795369152  ·  2026-11-22 17:39:12 UTC");
    QTest::newRow("N11 beyond 32 bits") << 4294967296LL << QStringLiteral("4294967296  ·  2106-02-07 06:28:16 UTC");
    QTest::newRow("the last one") << 253402300799LL << QStringLiteral("253402300799  ·  9999-12-31 23:59:59 UTC");
    QTest::newRow("N14 beyond the calendar") << 253402300800LL << QStringLiteral("253402300800");
    QTest::newRow("N12 2^53+1") << 9007199254740993LL << QStringLiteral("9007199254740993");
}

void TestFieldsPanel::showsNumbers()
{
    QFETCH(qint64, expiresAt);
    TokenData data;
    data.expiresAt = expiresAt;
    data.expiresIn = 4294968;
    show(data);
    QTEST(text("expiresAtLabel"), "shown");
    QCOMPARE(text("expiresInLabel"), QStringLiteral("4294968 s"));
}

void TestFieldsPanel::showsWhereItCameFrom()
{
    const Connection europe {publishedServer(ServerKind::Europe), {QStringLiteral("id"), Secret::fromUtf8("key")}};
    show({}, europe);
    QCOMPARE(text("serverLabel"), QStringLiteral("Europe (api.voucherify.io)"));
}

void TestFieldsPanel::showsWhatElseIsThere()
{
    TokenData data;
    data.otherMembers = {{QStringLiteral("token_group"), QStringLiteral("a")}, {QStringLiteral("n"), 1}};
    show(data);
    QVERIFY(label("otherMembersLabel")->isVisible());
    QVERIFY(text("otherMembersLabel") == QStringLiteral("n: 1\ntoken_group: \"••••••••\""));
    m_panel->setRevealed(true);
    QVERIFY(text("otherMembersLabel") == QStringLiteral("n: 1\ntoken_group: \"a\""));
    m_panel->setRevealed(false);
    QVERIFY(text("otherMembersLabel").contains(QStringLiteral("••••••••")));
    show({});
    QVERIFY(!label("otherMembersLabel")->isVisible());
}

void TestFieldsPanel::copiesWholeValues()
{
    const QString longText = QString(5000, u'c') + QChar(0x202E);
    TokenData data;
    data.clientId = longText;
    data.scope = QStringList {QStringLiteral("a"), longText};
    data.otherMembers = {{QStringLiteral("more"), QJsonArray {longText, 1}}};
    QMenu menu;
    m_panel->setCopyMenu(&menu);
    QSignalSpy copied(m_panel.get(), &FieldsPanel::copyTextClicked);
    show(data);
    m_panel->setCopyEnabled(false);
    m_panel->setRevealEnabled(false); // without a token there is still that
    QVERIFY(m_panel->findChild<QPushButton *>(QStringLiteral("copyAsButton"))->isEnabled());

    QStringList texts;
    for (QAction *action : menu.actions()) {
        QVERIFY(action->isVisible());
        action->trigger();
        texts.append(copied.constLast().constFirst().toString());
    }
    QCOMPARE(texts,
        QStringList({longText, QStringLiteral("a ") + longText,
            QStringLiteral("{\"more\":[\"") + longText + QStringLiteral("\",1]}")}));
    show({});
    for (const QAction *action : menu.actions())
        QVERIFY(!action->isVisible());
}

void TestFieldsPanel::showsNotes()
{
    TokenData data;
    data.tokenType = QStringLiteral("MAC");
    data.expiresIn = 900;
    data.scope = QStringList {QStringLiteral("SKUs")};
    show(data);
    QVERIFY(label("warningsLabel")->isVisible());
    const QStringList notes = text("warningsLabel").split(u'\n');
    QCOMPARE(notes.size(), 2);
    for (const QString &note : notes)
        QVERIFY(note.startsWith(QStringLiteral("• ")));
    QVERIFY(text("warningsLabel").contains(QStringLiteral("MAC")));
    QVERIFY(text("warningsLabel").contains(QStringLiteral("skus")));
}

void TestFieldsPanel::showsTheClockWhenThereIsSomethingToSay()
{
    m_panel->showClock(QStringLiteral("It is late."));
    QVERIFY(label("clockLabel")->isVisible() && label("clockCaption")->isVisible());
    m_panel->showClock({});
    QVERIFY(!label("clockLabel")->isVisible() && !label("clockCaption")->isVisible());
}

void TestFieldsPanel::masksShortTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("shown");
    const QString dots(8, QChar(0x2022));
    QTest::newRow("short") << QByteArray("abcdefghijklmno") << dots;
    QTest::newRow("long enough") << QByteArray("abcdefghijklmnop")
                                 << QStringLiteral("abcd") + dots + QStringLiteral("mnop");
}

void TestFieldsPanel::masksShortTokens()
{
    QFETCH(QByteArray, token);
    TokenData data;
    data.accessToken = Secret::fromUtf8(token);
    show(data);
    QTEST(text("accessTokenLabel"), "shown");
    m_panel->setRevealed(true);
    QCOMPARE(text("accessTokenLabel").remove(QChar(0x200B)), QString::fromUtf8(token));
    m_panel->setRevealed(false);
    QTEST(text("accessTokenLabel"), "shown");
}

void TestFieldsPanel::cutsLongValues()
{
    TokenData data;
    data.accessToken = Secret(QByteArray(40'000, 'a'));
    data.clientId = QString(40'000, u'c');
    data.scope = QStringList {QString(40'000, u's')};
    show(data);
    m_panel->setRevealed(true);
    for (const auto name : {"accessTokenLabel", "clientIdLabel", "scopeLabel"}) {
        QVERIFY(text(name).remove(QChar(0x200B)).contains(QStringLiteral("characters left out")));
        QVERIFY(text(name).size() < 5000);
    }
}

void TestFieldsPanel::breaksLongValues()
{
    const auto widthWith = [this](qsizetype length) {
        TokenData data;
        data.accessToken = Secret(QByteArray(length, 'a'));
        data.clientId = QString(length, u'c');
        data.tokenType = QString(length, u't');
        data.scope = QStringList {QString(length, u's'), QString(length, u'S')};
        data.otherMembers = {{QString(length, u'k'), QString(length, u'v')}};
        show(data);
        m_panel->setRevealed(true);
        return m_panel->minimumSizeHint().width();
    };
    QCOMPARE(widthWith(500), widthWith(100));
}

void TestFieldsPanel::leavesShortValuesWhole()
{
    TokenData data;
    data.clientId = QStringLiteral("a1Bc2345-6789-0abc-def0-123456789abc");
    data.tokenType = QStringLiteral("Bearer");
    show(data);
    QCOMPARE(text("clientIdLabel"), *data.clientId);
    QVERIFY(label("clientIdLabel")->textInteractionFlags() & Qt::TextSelectableByMouse);
    QCOMPARE(text("tokenTypeLabel"), *data.tokenType);
}

void TestFieldsPanel::relaysItsButtons()
{
    QSignalSpy revealed(m_panel.get(), &FieldsPanel::revealToggled);
    QSignalSpy copied(m_panel.get(), &FieldsPanel::copyTokenClicked);
    QMenu menu;
    m_panel->setCopyMenu(&menu);
    auto *reveal = m_panel->findChild<QPushButton *>(QStringLiteral("revealButton"));
    auto *copy = m_panel->findChild<QPushButton *>(QStringLiteral("copyTokenButton"));
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(revealed.constFirst().constFirst().toBool(), true);
    m_panel->setRevealed(true);
    QCOMPARE(revealed.count(), 1); // being told is no click
    QCOMPARE(reveal->text(), QStringLiteral("Hide"));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    auto *copyAs = m_panel->findChild<QPushButton *>(QStringLiteral("copyAsButton"));
    QCOMPARE(copyAs->menu(), &menu);

    m_panel->setCopyEnabled(false);
    m_panel->setRevealEnabled(false);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    QVERIFY(!reveal->isEnabled() && !copyAs->isEnabled());
}

QTEST_MAIN(TestFieldsPanel)
#include "tst_fieldspanel.moc"
