// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

namespace bearerscope {

/// An X11 display of the test's own, without a screen.
class XServer
{
public:
    ~XServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    /// Starts it and names it in $DISPLAY, for this process and its children; returns whether it is there.
    bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty())
            return false;
        m_process.start(program,
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                QStringLiteral("-noreset")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        const QByteArray number = m_process.readLine().trimmed();
        qputenv("DISPLAY", ':' + number);
        return !number.isEmpty();
    }

private:
    QProcess m_process;
};

/// Shows \a window and waits until it has the focus, which no window manager gives it there.
inline bool showActive(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return false;
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace bearerscope
