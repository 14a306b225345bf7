// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/causespanel.h"
#include "support/paintwatch.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace bearerscope;

using Kind = InactiveCause::Kind;

namespace {

const InactiveCause certain {
    Kind::Ended, QStringLiteral("Its time is over."), QStringLiteral("Ask for a new one."), true};
const InactiveCause perhaps {Kind::KeyGone, QStringLiteral("Its key is gone."), QStringLiteral("Try the key.")};

} // namespace

/// What may be the cause, to read, to fold away and to take along.
class TestCausesPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void isHiddenWithoutACause();
    void listsThemInOrder();
    void dropsThoseThatWent();
    void foldsDownToTheFirst_data();
    void foldsDownToTheFirst();
    void staysFolded();
    void copiesAll();
    void drawsNothingAnewWhileNothingChanges();
    void takesTextLiterally();
    void wrapsLongText();

private:
    QLabel *label(const QString &name) const { return m_panel->findChild<QLabel *>(name); }
    QToolButton *button(const char *name) const { return m_panel->findChild<QToolButton *>(QLatin1String(name)); }

    std::unique_ptr<QWidget> m_window;
    CausesPanel *m_panel = nullptr;
};

void TestCausesPanel::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_panel = new CausesPanel;
    layout->addWidget(m_panel);
    layout->addStretch();
    m_window->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCausesPanel::cleanup()
{
    m_window.reset();
}

void TestCausesPanel::isHiddenWithoutACause()
{
    QVERIFY(!m_panel->isVisible());
    m_panel->display({perhaps});
    QVERIFY(m_panel->isVisible());
    m_panel->display({});
    QVERIFY(!m_panel->isVisible());
}

void TestCausesPanel::listsThemInOrder()
{
    m_panel->display({certain, perhaps});
    QCOMPARE(button("whyButton")->text(), QStringLiteral("Why?"));
    QCOMPARE(label(QStringLiteral("causeNumberLabel0"))->text(), QStringLiteral("1."));
    QCOMPARE(label(QStringLiteral("causeSentenceLabel0"))->text(), QStringLiteral("Its time is over. (certain)"));
    QCOMPARE(label(QStringLiteral("causeHowLabel0"))->text(), QStringLiteral("Ask for a new one."));
    QCOMPARE(label(QStringLiteral("causeNumberLabel1"))->text(), QStringLiteral("2."));
    QCOMPARE(label(QStringLiteral("causeSentenceLabel1"))->text(), QStringLiteral("Its key is gone."));
    QCOMPARE(label(QStringLiteral("causeHowLabel1"))->text(), QStringLiteral("Try the key."));
    const auto top = [this](const char *name) { return label(QLatin1String(name))->mapToGlobal(QPoint()).y(); };
    QTRY_VERIFY(top("causeSentenceLabel0") < top("causeHowLabel0"));
    QTRY_VERIFY(top("causeHowLabel0") < top("causeSentenceLabel1"));
    QTRY_VERIFY(top("causeSentenceLabel1") < top("causeHowLabel1"));
}

void TestCausesPanel::dropsThoseThatWent()
{
    m_panel->display({perhaps, perhaps});
    m_panel->display({certain});
    QVERIFY(label(QStringLiteral("causeSentenceLabel0"))->isVisible());
    for (const auto name : {"causeNumberLabel1", "causeSentenceLabel1", "causeHowLabel1"})
        QVERIFY(!label(QLatin1String(name))->isVisible());
    m_panel->display({certain, perhaps});
    QVERIFY(label(QStringLiteral("causeHowLabel1"))->isVisible());
}

void TestCausesPanel::foldsDownToTheFirst_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TestCausesPanel::foldsDownToTheFirst()
{
    QFETCH(bool, byKey);
    m_panel->display({certain, perhaps});
    QVERIFY(label(QStringLiteral("firstCauseLabel"))->text().isEmpty());
    const auto press = [&] {
        button("whyButton")->setFocus(Qt::TabFocusReason);
        byKey ? QTest::keyClick(m_window->windowHandle(), Qt::Key_Space)
              : QTest::mouseClick(button("whyButton"), Qt::LeftButton);
    };
    press();
    QTRY_VERIFY(!label(QStringLiteral("causeSentenceLabel0"))->isVisible());
    QCOMPARE(label(QStringLiteral("firstCauseLabel"))->text(), certain.sentence);
    press();
    QTRY_VERIFY(label(QStringLiteral("causeSentenceLabel0"))->isVisible());
    QVERIFY(label(QStringLiteral("firstCauseLabel"))->text().isEmpty());
}

void TestCausesPanel::staysFolded()
{
    m_panel->display({certain});
    QTest::mouseClick(button("whyButton"), Qt::LeftButton);
    m_panel->display({});
    m_panel->display({perhaps, certain});
    QVERIFY(!label(QStringLiteral("causeSentenceLabel0"))->isVisible());
    QCOMPARE(label(QStringLiteral("firstCauseLabel"))->text(), perhaps.sentence);
}

void TestCausesPanel::copiesAll()
{
    m_panel->display({certain, perhaps});
    QSignalSpy copied(m_panel, &CausesPanel::copyClicked);
    QTest::mouseClick(button("copyCausesButton"), Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied[0][0].toString(), causesInWords({certain, perhaps}));
}

void TestCausesPanel::drawsNothingAnewWhileNothingChanges()
{
    m_panel->display({certain, perhaps});
    PaintWatch counter(*label(QStringLiteral("causeSentenceLabel0")));
    QTRY_VERIFY(counter.count > 0);
    for (int before = 0; before != counter.count;) {
        before = counter.count;
        QTest::qWait(50);
    }
    const int painted = counter.count;
    m_panel->display({certain, perhaps}); // as each second
    QTest::qWait(50);
    QCOMPARE(counter.count, painted);
    m_panel->display({perhaps, certain});
    QTRY_VERIFY(counter.count > painted);
}

void TestCausesPanel::takesTextLiterally()
{
    const QString markup = QStringLiteral("<table><tr><td>x</table><img src=file:///etc/passwd>");
    m_panel->display({{Kind::WrongServer, markup, markup}});
    QTest::mouseClick(button("whyButton"), Qt::LeftButton);
    for (const QLabel *each : m_panel->findChildren<QLabel *>())
        QCOMPARE(each->textFormat(), Qt::PlainText);
    QCOMPARE(label(QStringLiteral("causeSentenceLabel0"))->text().remove(QChar(0x200B)), markup);
}

void TestCausesPanel::wrapsLongText()
{
    const QString host = QString(250, u'x') + QStringLiteral(".example");
    const QString words = QStringLiteral("many words ").repeated(40);
    m_panel->display({{Kind::WrongServer, host + u' ' + words, words}});
    QVERIFY2(m_panel->minimumSizeHint().width() < 400, qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    QTest::mouseClick(button("whyButton"), Qt::LeftButton);
    QVERIFY(m_panel->minimumSizeHint().width() < 400);
}

QTEST_MAIN(TestCausesPanel)
#include "tst_causespanel.moc"
