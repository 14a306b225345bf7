// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlinedstyle.h"
#include "app/refusal.h"
#include "app/tone.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QWidget *field;
    std::function<void()> change; ///< of what it holds
};
using Make = std::function<Case()>;

bool hasFrame(QWidget &field)
{
    const QColor frame(coloursOf(Tone::Bad, field.palette()).text);
    const QImage image = field.grab().toImage();
    return image.pixelColor(image.width() / 2, 0) == frame || image.pixelColor(image.width() / 2, 1) == frame;
}

} // namespace

/// A field says why what it holds was refused, until it holds something else.
class TestRefusal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new OutlinedStyle); }
    void init();
    void cleanup() { m_window.reset(); }

    void saysItUntilItIsChanged_data();
    void saysItUntilItIsChanged();
    void saysTheLatest();
    void takesItBack();

private:
    template <typename Field> Field *add()
    {
        auto *field = new Field;
        m_window->layout()->addWidget(field);
        field->show();
        field->setAccessibleDescription(u"before"_s);
        return field;
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
};

void TestRefusal::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_other = add<QLineEdit>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
}

void TestRefusal::saysItUntilItIsChanged_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<bool>("isFramed");
    QTest::newRow("line") << Make([this] {
        auto *field = add<QLineEdit>();
        return Case {field, [field] { field->setText(u"x"_s); }};
    }) << true;
    QTest::newRow("text") << Make([this] {
        auto *field = add<QPlainTextEdit>();
        return Case {field, [field] { field->setPlainText(u"x"_s); }};
    }) << true;
    QTest::newRow("choice") << Make([this] {
        auto *field = add<QComboBox>();
        field->addItems({u"one"_s, u"two"_s});
        return Case {field, [field] { field->setCurrentIndex(1); }};
    }) << false;
    QTest::newRow("number") << Make([this] {
        auto *field = add<QSpinBox>();
        return Case {field, [field] { field->setValue(3); }};
    }) << false;
    QTest::newRow("button") << Make([this] {
        auto *field = add<QPushButton>();
        return Case {field, [field] { field->click(); }};
    }) << false;
}

void TestRefusal::saysItUntilItIsChanged()
{
    QFETCH(Make, make);
    QFETCH(bool, isFramed);
    const auto [field, change] = make();
    refuseInput(*field, u"Not that."_s);
    QCOMPARE(field->accessibleDescription(), u"Not that."_s);
    QVERIFY(field->hasFocus());
    QCOMPARE(hasFrame(*field), isFramed);
    change();
    QCOMPARE(field->accessibleDescription(), u"before"_s);
    QVERIFY(!hasFrame(*field));
}

void TestRefusal::saysTheLatest()
{
    auto *field = add<QLineEdit>();
    refuseInput(*field, u"first"_s);
    refuseInput(*field, u"second"_s);
    QCOMPARE(field->accessibleDescription(), u"second"_s);
    field->setText(u"x"_s);
    QCOMPARE(field->accessibleDescription(), u"before"_s);
}

void TestRefusal::takesItBack()
{
    auto *list = add<QTreeView>();
    refuseInput(*list, u"Nothing is ticked."_s);
    QCOMPARE(list->accessibleDescription(), u"Nothing is ticked."_s);
    QVERIFY(hasFrame(*list));
    acceptInput(*list);
    QCOMPARE(list->accessibleDescription(), u"before"_s);
    QVERIFY(!hasFrame(*list));
    acceptInput(*list); // nothing to take back
}

QTEST_MAIN(TestRefusal)
#include "tst_refusal.moc"
