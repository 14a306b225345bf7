// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quick.h"

#include "app/pasteedit.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>

using namespace bearerscope;

/// Takes what is pasted whole, and never hangs on it.
class TestPasteEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_edit.reset(); }

    void takesTypedText();
    void takesPastedText_data();
    void takesPastedText();
    void staysQuick_data();
    void staysQuick();
    void replacesALargeText_data();
    void replacesALargeText();
    void pastesBetweenTypedText();
    void setsContent_data() { takesPastedText_data(); }
    void setsContent();
    void handsNothingOut();
    void concealsWhatIsPasted_data();
    void concealsWhatIsPasted();
    void concealsWhatItHolds();
    void offersToPasteWhatItConceals();

private:
    void paste(const QString &text);

    std::unique_ptr<PasteEdit> m_edit;
};

void TestPasteEdit::init()
{
    m_edit = std::make_unique<PasteEdit>();
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

void TestPasteEdit::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
}

void TestPasteEdit::takesTypedText()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("Bearer abc"));
    QCOMPARE(m_edit->content(), QByteArray("Bearer abc"));
}

void TestPasteEdit::takesPastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QStringLiteral("Bearer abc");
    QTest::newRow("lines") << QStringLiteral("GET / HTTP/1.1\nAuthorization: Bearer abc\n");
    QTest::newRow("markup") << QStringLiteral("<b>abc</b>&lt;");
    QTest::newRow("K9 invisible characters") << QStringLiteral("a\u00A0b\u200Bc\u202Ed\uFEFFe\u00ADf");
    QTest::newRow("K6 40 000 characters") << QString(40'000, u'a');
    QTest::newRow("just shown") << QString(20'000, u'a');
    QTest::newRow("just not shown") << QString(20'001, u'a');
    QTest::newRow("many bytes each") << QString(19'000, QChar(0x20AC));
    QTest::newRow("K18 1 MB on one line") << QString(1'000'000, u'a');
    QTest::newRow("many lines") << QStringLiteral("0123456789abcde\n").repeated(50'000);
}

void TestPasteEdit::takesPastedText()
{
    QFETCH(QString, text);
    paste(text);
    QCOMPARE(m_edit->content(), text.toUtf8());
}

void TestPasteEdit::staysQuick_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("K18 1 MB on one line") << QString(1'000'000, u'a');
    QTest::newRow("1 MB of words") << QStringLiteral("word ").repeated(200'000);
    QTest::newRow("as much as is shown") << QString(20'000, u'a');
    QTest::newRow("20 000 lines") << QString(20'000, u'\n');
}

void TestPasteEdit::staysQuick()
{
    QFETCH(QString, text);
    const qint64 elapsed = shortestRunOf([&] {
        m_edit->setContent({});
        paste(text);
        m_edit->grab(); // with layout and painting
    });
    QVERIFY2(elapsed <= longestStall, qPrintable(QString::number(elapsed)));
}

void TestPasteEdit::replacesALargeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("by a short one") << QStringLiteral("Bearer abc");
    QTest::newRow("by a large one") << QString(50'000, u'b');
}

void TestPasteEdit::replacesALargeText()
{
    QFETCH(QString, text);
    paste(QString(40'000, u'a'));
    QVERIFY2(m_edit->toPlainText().contains(QStringLiteral("40000")), qPrintable(m_edit->toPlainText()));
    QTest::keyClicks(m_edit.get(), QStringLiteral("typed")); // what isn't shown can't be changed by typing
    QCOMPARE(m_edit->content(), QByteArray(40'000, 'a'));
    paste(text);
    QCOMPARE(m_edit->content(), text.toUtf8());
}

void TestPasteEdit::pastesBetweenTypedText()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("[]"));
    QTest::keyClick(m_edit.get(), Qt::Key_Left);
    paste(QStringLiteral("abc"));
    QCOMPARE(m_edit->content(), QByteArray("[abc]"));
}

void TestPasteEdit::setsContent()
{
    QFETCH(QString, text);
    m_edit->setContent(text.toUtf8());
    QCOMPARE(m_edit->content(), text.toUtf8());
    m_edit->setContent("short");
    QCOMPARE(m_edit->content(), QByteArray("short"));
    QVERIFY(!m_edit->isReadOnly());
}

void TestPasteEdit::handsNothingOut()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("Bearer abc"));
    QGuiApplication::clipboard()->setText(QStringLiteral("of before"));
    for (const auto key : {Qt::Key_A, Qt::Key_C, Qt::Key_X})
        QTest::keyClick(m_edit.get(), key, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("of before"));
    QCOMPARE(m_edit->content(), QByteArray("Bearer abc"));

    QContextMenuEvent event(QContextMenuEvent::Mouse, m_edit->rect().center(), m_edit->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(m_edit->viewport(), &event);
    const auto *menu = m_edit->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("edit-cut"))->isVisible());
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("edit-copy"))->isVisible());
    QVERIFY(menu->findChild<QAction *>(QStringLiteral("edit-paste"))->isVisible());
}

void TestPasteEdit::concealsWhatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QStringLiteral("Bearer abc");
    QTest::newRow("lines") << QStringLiteral("GET / HTTP/1.1\nAuthorization: Bearer abc\n");
    QTest::newRow("too long to show anyway") << QStringLiteral("Bearer abc ").repeated(4000);
}

/// The text of the field is what a screen reader is given.
void TestPasteEdit::concealsWhatIsPasted()
{
    QFETCH(QString, text);
    m_edit->setConcealed(true);
    QCOMPARE(m_edit->content(), QByteArray());
    QTest::keyClicks(m_edit.get(), QStringLiteral("typed"));
    QCOMPARE(m_edit->toPlainText(), QString());
    for (int round = 0; round < 2; ++round) { // the second takes the place of the first
        paste(text);
        QCOMPARE(m_edit->content(), text.toUtf8());
        QVERIFY2(!m_edit->toPlainText().contains(QStringLiteral("abc")), qPrintable(m_edit->toPlainText()));
        QVERIFY(m_edit->toPlainText().contains(QString::number(text.size())));
    }
}

void TestPasteEdit::concealsWhatItHolds()
{
    paste(QStringLiteral("Bearer abc"));
    m_edit->setConcealed(true);
    QVERIFY(!m_edit->toPlainText().contains(QStringLiteral("abc")));
    m_edit->undo();
    QVERIFY(!m_edit->toPlainText().contains(QStringLiteral("abc")));
    QCOMPARE(m_edit->content(), QByteArray("Bearer abc"));
    m_edit->setConcealed(false);
    QCOMPARE(m_edit->toPlainText(), QStringLiteral("Bearer abc"));
    QVERIFY(!m_edit->isReadOnly());
}

void TestPasteEdit::offersToPasteWhatItConceals()
{
    m_edit->setConcealed(true);
    QGuiApplication::clipboard()->setText(QStringLiteral("Bearer abc"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, m_edit->rect().center(), m_edit->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(m_edit->viewport(), &event);
    const auto *menu = m_edit->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().constLast()->text(), QStringLiteral("&Paste"));
    menu->actions().constLast()->trigger();
    QCOMPARE(m_edit->content(), QByteArray("Bearer abc"));
}

QTEST_MAIN(TestPasteEdit)
#include "tst_pasteedit.moc"
