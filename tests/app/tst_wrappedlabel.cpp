// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labeltext.h"
#include "app/wrappedlabel.h"

#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace bearerscope;
using namespace Qt::StringLiterals;

/// A label that keeps its heights has the same ones as one that finds them out each time.
class TestWrappedLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsHighAsAnyOther_data();
    void isAsHighAsAnyOther();
    void growsWithItsText();
};

namespace {

const QString sentence =
    u"The server does not know this token any more: it was revoked, or never was one of its own."_s;

} // namespace

using Change = std::function<void(QLabel &)>;

void TestWrappedLabel::isAsHighAsAnyOther_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("nothing") << Change([](QLabel &) {});
    QTest::newRow("text") << Change([](QLabel &label) { label.setText(sentence + sentence); });
    QTest::newRow("text with breaks") << Change([](QLabel &label) { setBreakableText(&label, u"x"_s.repeated(300)); });
    QTest::newRow("no text") << Change([](QLabel &label) { label.clear(); });
    QTest::newRow("font") << Change([](QLabel &label) {
        QFont font = label.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        label.setFont(font);
    });
    QTest::newRow("style sheet") << Change([](QLabel &label) { label.setStyleSheet(u"QLabel { padding: 12px; }"_s); });
    QTest::newRow("lowest height") << Change([](QLabel &label) { label.setMinimumHeight(77); });
    QTest::newRow("margins") << Change([](QLabel &label) { label.setContentsMargins(20, 7, 20, 7); });
}

void TestWrappedLabel::isAsHighAsAnyOther()
{
    QFETCH(Change, change);
    QWidget window;
    WrappedLabel label(&window);
    QLabel other(&window);
    other.setWordWrap(true);
    const auto compare = [&label, &other] {
        for (const int width : {60, 100, 101, 240, 1000, 100})
            QCOMPARE(label.heightForWidth(width), other.heightForWidth(width));
    };
    for (QLabel *each : std::initializer_list<QLabel *> {&label, &other}) {
        each->setTextFormat(Qt::PlainText);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        each->setText(sentence);
    }
    window.show();
    compare();
    change(label);
    change(other);
    compare();
}

void TestWrappedLabel::growsWithItsText()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new WrappedLabel;
    label->setText(sentence);
    layout->addWidget(label, 0, Qt::AlignTop);
    window.resize(200, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int before = label->height();
    label->setText(sentence + sentence + sentence);
    QTRY_VERIFY(label->height() >= 2 * before);
}

QTEST_MAIN(TestWrappedLabel)

#include "tst_wrappedlabel.moc"
