// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QTest>
#include <QTextDocument>

using namespace bearerscope;

/// A long text makes no window wide, and can be read all the same.
class TestElidedLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void isPlainWithoutAWordInTheForm();
    void keepsTheWindowNarrow();
    void takesTheRoomThatItNeeds();
    void isWholeInItsTooltip();

private:
    /// The tooltip's text as a person reads it; null when there is none.
    QString tooltip() const;

    std::unique_ptr<QWidget> m_window;
    ElidedLabel *m_label = nullptr;
};

void TestElidedLabel::init()
{
    m_window = std::make_unique<QWidget>();
    m_label = new ElidedLabel(m_window.get());
    auto *layout = new QHBoxLayout(m_window.get());
    layout->addWidget(m_label);
    m_window->resize(300, 50);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestElidedLabel::tooltip() const
{
    const QPoint place = m_label->rect().center();
    QHelpEvent event(QEvent::ToolTip, place, m_label->mapToGlobal(place));
    QApplication::sendEvent(m_label, &event);
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (!widget->inherits("QTipLabel") || !widget->isVisible())
            continue;
        QTextDocument shown;
        shown.setHtml(qobject_cast<const QLabel *>(widget)->text());
        return shown.toPlainText();
    }
    return {};
}

void TestElidedLabel::isPlainWithoutAWordInTheForm()
{
    QCOMPARE(m_label->textFormat(), Qt::PlainText);
    m_label->setText(QStringLiteral("<b>x</b>"));
    QCOMPARE(m_label->sizeHint().width(), m_label->fontMetrics().horizontalAdvance(m_label->text()));
}

void TestElidedLabel::keepsTheWindowNarrow()
{
    m_label->setText(QStringLiteral("many words ").repeated(100));
    QVERIFY(m_window->minimumSizeHint().width() < 200);
    m_window->grab();
    QCOMPARE(m_window->width(), 300);
}

void TestElidedLabel::takesTheRoomThatItNeeds()
{
    m_label->setText(QStringLiteral("short"));
    QVERIFY(m_label->sizeHint().width() >= m_label->fontMetrics().horizontalAdvance(m_label->text()));
    QVERIFY(m_label->minimumSizeHint().width() <= m_label->sizeHint().width());
    QCOMPARE(tooltip(), QString());
}

void TestElidedLabel::isWholeInItsTooltip()
{
    const QString text = QStringLiteral("<b>bold</b> & many words ") + QStringLiteral("more ").repeated(100).trimmed();
    m_label->setText(text);
    QCOMPARE(tooltip(), text);
    QCOMPARE(m_label->text(), text);
    QCOMPARE(m_label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
