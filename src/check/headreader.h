// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSslSocket>

namespace bearerscope {

/// Sends a request and waits for the head of an answer: as much as tells who is there, and never more than the socket's
/// read buffer holds. Reads nothing away, so that what follows the head is left for others.
class HeadReader : public QObject
{
    Q_OBJECT
public:
    enum class End { Whole, Closed, Full, TimedOut };

    /// \a socket is connected and has a read buffer of a limited size.
    HeadReader(QSslSocket &socket, const QByteArray &request, QObject *parent = nullptr);

    /// All that has come so far, up to the size of the read buffer.
    QByteArray bytes() const;
    /// The size of a whole head at the start of \a bytes, with the empty line after it; 0 while there is none.
    static qsizetype headSize(const QByteArray &bytes);

Q_SIGNALS:
    /// Once, and not from within the constructor: the head is whole or can't become one, or no more will come.
    void done(bearerscope::HeadReader::End end);

private:
    void look();
    void close();
    void end(End end);

    QPointer<QSslSocket> m_socket;
    bool m_isDone = false;
};

} // namespace bearerscope
