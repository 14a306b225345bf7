// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultplays.h"

#include <QtEndian>

#ifndef Q_OS_WIN
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace bearerscope {

#ifndef Q_OS_WIN

namespace {

/// A port whose queue of connections is full: whoever knocks gets no answer.
class FullPort
{
public:
    FullPort()
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *name = reinterpret_cast<sockaddr *>(&address);
        m_sockets[0] = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::bind(m_sockets[0], name, size) != 0 || ::listen(m_sockets[0], 0) != 0
            || ::getsockname(m_sockets[0], name, &size) != 0)
            qFatal("no port for a full queue");
        m_port = ntohs(address.sin_port);
        for (int i = 1; i < int(m_sockets.size()); ++i) {
            m_sockets[size_t(i)] = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            ::connect(m_sockets[size_t(i)], name, size); // one is queued, the others wait as well
        }
    }
    ~FullPort()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(FullPort)
    quint16 port() const { return m_port; }

private:
    std::array<int, 4> m_sockets {};
    quint16 m_port = 0;
};

} // namespace

#endif

Play sending(const QByteArray &bytes, bool keepOpen)
{
    return [=](FaultStage &stage, Call) { stage.server.answer(bytes, keepOpen); };
}

QByteArray good(Call call, const QByteArray &headers, const QByteArray &version)
{
    return call == Call::Revoke ? version + " 204 No Content\r\n" + headers + "\r\n"
                                : version + " 200 OK\r\n" + json + length + headers + "\r\n" + wholeJson;
}

Play sendingGood(const QByteArray &headers, const QByteArray &version, const QByteArray &behind)
{
    return [=](FaultStage &stage, Call call) { stage.server.answer(good(call, headers, version) + behind); };
}

Play changing(const std::function<QByteArray(QByteArray)> &change)
{
    return [=](FaultStage &stage, Call call) { stage.server.answer(change(good(call))); };
}

Play sendingThenReset(const QByteArray &bytes)
{
    return [=](FaultStage &stage, Call) { stage.server.answerAndReset(bytes); };
}

Play dripping(const QByteArray &head, const QByteArray &drops, std::chrono::milliseconds interval)
{
    return [=](FaultStage &stage, Call) { stage.server.answerInDrips(head, drops, interval); };
}

Play flooding(const QByteArray &head, const QByteArray &piece)
{
    return [=](FaultStage &stage, Call) { stage.server.answerEndlessly(head, piece); };
}

Play answering(int status, const QByteArray &headers, const QByteArray &body)
{
    return [=](FaultStage &stage, Call) { stage.server.answerJson(status, body, headers); };
}

QByteArray gzipOf(quint32 unpackedSize)
{
    QByteArray result = QByteArray::fromHex("1f8b0800000000000003");
    result.resize(result.size() + unpackedSize / 1032 + 16, '\x55');
    result.resize(result.size() + 4);
    qToLittleEndian(unpackedSize, result.data() + result.size() - 4);
    return result;
}

Play sendingPacked(const QByteArray &encoding, const QByteArray &body)
{
    return sending(ok + "Content-Encoding: " + encoding + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body);
}

Play redirecting(int status, const QByteArray &location)
{
    return answering(status, location.isEmpty() ? QByteArray() : "Location: " + location + "\r\n");
}

Play actingAtAccept(const std::function<void(QTcpSocket &)> &act)
{
    return [=](FaultStage &stage, Call) { stage.server.setAcceptHandler(act); };
}

void closePort(FaultStage &stage, Call)
{
    QTcpServer former;
    if (!former.listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
    stage.url.setPort(former.serverPort());
}

#ifndef Q_OS_WIN

void fillQueue(FaultStage &stage, Call)
{
    const auto full = std::make_shared<FullPort>();
    stage.url.setPort(full->port());
    stage.prop = full;
}

#endif

Play throughProxy(const QByteArray &answer, bool keepOpen)
{
    return [=](FaultStage &stage, Call) {
        stage.url = QUrl(QStringLiteral("https://api.voucherify.invalid"));
        stage.transport.proxy = {ProxyChoice::Kind::Own, QStringLiteral("127.0.0.1"), stage.server.port()};
        stage.server.answer(answer, keepOpen);
    };
}

Play showing(const std::function<TlsIdentity()> &identity)
{
    return [=](FaultStage &stage, Call call) {
        stage.server.useTls(identity().serverConfiguration());
        stage.server.answer(good(call));
        stage.url = stage.server.url(QStringLiteral("https"));
    };
}

Play trusted(const CertificatePlan &plan, const Play &play)
{
    return [=](FaultStage &stage, Call call) {
        const TestAuthority authority;
        stage.server.useTls(authority.issue(plan).serverConfiguration());
        stage.transport.authorities = authority.pem();
        stage.url = stage.server.url(QStringLiteral("https"));
        play(stage, call);
    };
}

Play insteadOfTls(const QByteArray &bytes)
{
    return [=](FaultStage &stage, Call) {
        stage.url = stage.server.url(QStringLiteral("https"));
        stage.server.setAcceptHandler([bytes](QTcpSocket &socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, bytes] {
                socket.readAll();
                socket.write(bytes);
            });
        });
    };
}

} // namespace bearerscope
