// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace bearerscope {

/// A request body that can be read once. Qt silently repeats a POST whose connection drops without an answer;
/// it can't when the body is sequential and not buffered, and every POST here may use up one of a project's
/// tokens.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);
    ~OneShotBody() override;

    bool isSequential() const override { return true; }
    /// Never: a second reading would be a second POST. (QIODevice would print a warning as well.)
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    /// Whether the network has taken all of it: from then on the request may reach the server.
    bool isTaken() const { return m_offset > 0 && m_offset == m_body.size(); }

Q_SIGNALS:
    /// The network takes the first bytes: it is connected.
    void begun();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body; ///< may hold a token: wiped at the end
    qint64 m_offset = 0;
};

} // namespace bearerscope
