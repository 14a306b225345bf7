// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quick.h"
#include "support/fakeclock.h"

#include "api/oauthclient.h"
#include "app/inspectdialog.h"
#include "app/pasteedit.h"
#include "core/scopecatalogue.h"
#include "session/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace bearerscope;

/// From a pasted text or a file to a token in the session, or to a hint.
class TestInspectDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void recognises_data();
    void recognises();
    void staysOpenWithAHint_data();
    void staysOpenWithAHint();
    void hidesTheHintOnceEdited();
    void takesLargeTextWhole_data();
    void takesLargeTextWhole();
    void refusesTooMuchAtOnce();
    void leaves_data();
    void leaves();
    void readsAFile();
    void tellsWhatIsWrongWithAFile_data();
    void tellsWhatIsWrongWithAFile();
    void tellsOfAFileThatIsGone();
    void readsFilesOnly();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void paste(const QString &text) const;
    void inspect() const { QTest::mouseClick(find<QAbstractButton>("inspectButton"), Qt::LeftButton); }
    QString hint() const;
    QString accessToken() const;
    QString write(const QByteArray &content) const;
    bool choose(const QString &path) const;

    FakeClock m_clock;
    QNetworkAccessManager m_manager;
    OAuthClient m_client {m_manager, m_clock};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectDialog> m_dialog;
    QTemporaryDir m_folder;
};

void TestInspectDialog::init()
{
    m_session = std::make_unique<Session>(m_client, ScopeCatalogue::builtIn(), m_clock);
    const auto inspect = [this](const QByteArray &text) -> Expected<void, InputError> {
        const auto pasted = m_session->inspect(text);
        return pasted ? Expected<void, InputError>() : unexpected(InputError(pasted.error()));
    };
    m_dialog = std::make_unique<InspectDialog>(inspect, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QVERIFY(!find<QLabel>("pasteErrorLabel")->isVisible());
}

void TestInspectDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
}

void TestInspectDialog::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(find<PasteEdit>("pasteEdit"), Qt::Key_V, Qt::ControlModifier);
}

/// Empty when none is shown.
QString TestInspectDialog::hint() const
{
    const auto *label = find<QLabel>("pasteErrorLabel");
    const QString told = find<PasteEdit>("pasteEdit")->accessibleDescription();
    return label->isVisible() ? label->text() + (told == label->text() ? QString() : QStringLiteral(", but it says ") + told) : QString();
}

QString TestInspectDialog::accessToken() const
{
    const auto &token = m_session->token()->data().accessToken;
    return token ? QString::fromUtf8(token->reveal()) : QString();
}

QString TestInspectDialog::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(QStringLiteral("token.txt")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

/// Types \a path into the file dialog that is open.
bool TestInspectDialog::choose(const QString &path) const
{
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    if (!chooser || !QTest::qWaitForWindowActive(chooser))
        return false;
    auto *name = chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([chooser = QPointer(chooser)] { return !chooser; });
}

void TestInspectDialog::recognises_data()
{
    QTest::addColumn<QString>("text");
    const QString token = QStringLiteral("9XYZdefghijklmnopqrstuvwxyz");
    QTest::newRow("K17 token JSON") << QStringLiteral(R"({"access_token":"%1","expires_in":900})").arg(token);
    QTest::newRow("K17 bare") << token;
    QTest::newRow("K17 Bearer") << QStringLiteral("Bearer ") + token;
    QTest::newRow("K17 header") << QStringLiteral("Authorization: Bearer ") + token;
    QTest::newRow("K17 header block") << QStringLiteral("GET /v1/vouchers HTTP/1.1\nHost: a.example\n"
                                                        "Authorization: Bearer %1\nAccept: */*\n")
                                             .arg(token);
    QTest::newRow("K17 curl line")
        << QStringLiteral("curl -H 'Authorization: Bearer %1' https://a.example/v1/vouchers").arg(token);
    QTest::newRow("with blanks around") << QStringLiteral("  \n%1\n").arg(token);
}

void TestInspectDialog::recognises()
{
    QFETCH(QString, text);
    paste(text);
    inspect();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(accessToken(), QStringLiteral("9XYZdefghijklmnopqrstuvwxyz"));
}

void TestInspectDialog::staysOpenWithAHint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QStringLiteral("nothing to inspect");
    QTest::newRow("words") << QStringLiteral("some words of nonsense") << QStringLiteral("isn't one token");
    QTest::newRow("K17 HTML") << QStringLiteral("<html><h1>Sign in</h1></html>") << QStringLiteral("a web page");
    QTest::newRow("broken JSON") << QStringLiteral("{\"access_token\":") << QStringLiteral("can't be inspected");
    QTest::newRow("an error") << QStringLiteral(R"({"code":400,"message":"<b>No</b>"})") << QStringLiteral("<b>No</b>");
    QTest::newRow("a key pair") << QStringLiteral("X-App-Id: a\nX-App-Token: b") << QStringLiteral("key pair");
}

void TestInspectDialog::staysOpenWithAHint()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    paste(text);
    inspect();
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(hint().contains(expected), qPrintable(hint()));
    QCOMPARE(find<QLabel>("pasteErrorLabel")->textFormat(), Qt::PlainText);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("pasteEdit"));
    QVERIFY(m_session->token()->isEmpty());
}

void TestInspectDialog::hidesTheHintOnceEdited()
{
    inspect();
    QVERIFY(!hint().isEmpty());
    QTest::keyClicks(find<PasteEdit>("pasteEdit"), QStringLiteral("B"));
    QCOMPARE(hint(), QString());
}

void TestInspectDialog::takesLargeTextWhole_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("K6 40 000 characters") << 40'000;
    QTest::newRow("K18 1 MB on one line") << 1'000'000;
}

void TestInspectDialog::takesLargeTextWhole()
{
    QFETCH(int, size);
    const QString token = QString(size - 4, u'a') + QStringLiteral("jkLm");
    const qint64 elapsed = shortestRunOf([&] {
        find<PasteEdit>("pasteEdit")->setContent({});
        paste(token);
    });
    QVERIFY2(elapsed <= longestStall, qPrintable(QString::number(elapsed)));
    inspect();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(accessToken().size(), size);
    QVERIFY(accessToken() == token);
}

void TestInspectDialog::refusesTooMuchAtOnce()
{
    const QString text(10'000'000, u'a'); // K7
    const qint64 elapsed = shortestRunOf([&] {
        paste(text);
        inspect();
    });
    QVERIFY2(elapsed <= longestStall, qPrintable(QString::number(elapsed)));
    QVERIFY2(hint().contains(QStringLiteral("larger than 1 MiB")), qPrintable(hint()));
    QVERIFY(m_session->token()->isEmpty());
}

void TestInspectDialog::leaves_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestInspectDialog::leaves()
{
    QFETCH(bool, byKey);
    paste(QStringLiteral("Bearer 9XYZdefghijklmnopqrstuvwxyz"));
    if (byKey)
        QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Escape);
    else
        QTest::mouseClick(find<QAbstractButton>("cancelInspectButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_session->token()->isEmpty());
}

void TestInspectDialog::readsAFile()
{
    const QString path = write("{\"access_token\":\"9XYZdefghijklmnopqrstuvwxyz\"}\n");
    QTest::mouseClick(find<QAbstractButton>("openFileButton"), Qt::LeftButton);
    QVERIFY(choose(path));
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(accessToken(), QStringLiteral("9XYZdefghijklmnopqrstuvwxyz"));
}

void TestInspectDialog::tellsWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("nothing to inspect");
    QTest::newRow("too large by a byte") << QByteArray(1024 * 1024 + 1, 'a') << QStringLiteral("larger than 1 MiB");
    QTest::newRow("far too large") << QByteArray(30'000'000, 'a') << QStringLiteral("larger than 1 MiB");
    QTest::newRow("J9 not UTF-8") << QByteArray("Bearer 9XYZdefghijklmnop\xE4") << QStringLiteral("isn't UTF-8");
    QTest::newRow("J9 UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << QStringLiteral("isn't UTF-8");
}

void TestInspectDialog::tellsWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const QString path = write(content);
    m_dialog->openFile();
    QVERIFY(choose(path));
    QTRY_VERIFY2(hint().contains(expected), qPrintable(hint()));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_session->token()->isEmpty());
}

void TestInspectDialog::tellsOfAFileThatIsGone()
{
    // The file dialog itself asks for an existing one; here it goes away in between.
    m_dialog->openFile();
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(m_folder.filePath(QStringLiteral("gone.json")));
    QVERIFY(hint().startsWith(QStringLiteral("The file can't be read.")));
}

void TestInspectDialog::readsFilesOnly()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0); // opening it would wait for a writer for ever
    for (const QString &path : {pipe, m_folder.path(), QStringLiteral("/dev/zero")}) {
        m_dialog->openFile();
        auto *chooser = m_dialog->findChild<QFileDialog *>();
        Q_EMIT chooser->fileSelected(path);
        QVERIFY2(hint().startsWith(QStringLiteral("The file can't be read.")), qPrintable(path));
        delete chooser;
    }
#else
    QSKIP("There are no such files here.");
#endif
}

QTEST_MAIN(TestInspectDialog)
#include "tst_inspectdialog.moc"
