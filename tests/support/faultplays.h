// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultrows.h"

namespace bearerscope {

/// What a fault row has its server do.
using Play = std::function<void(FaultStage &, Call)>;

// Parts of answers.
inline const QByteArray json = "Content-Type: application/json\r\n";
inline const QByteArray ok = "HTTP/1.1 200 OK\r\n" + json;
inline const QByteArray length = "Content-Length: " + QByteArray::number(wholeJson.size()) + "\r\n";
inline const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
inline const QByteArray chunk = QByteArray::number(wholeJson.size(), 16) + "\r\n" + wholeJson + "\r\n";
inline const QByteArray noBody = "Content-Length: 0\r\n\r\n";

Play sending(const QByteArray &bytes, bool keepOpen = false);
/// A good answer to the call, with more headers: 204 is the one to a revoke.
QByteArray good(Call call, const QByteArray &headers = {}, const QByteArray &version = "HTTP/1.1");
Play sendingGood(const QByteArray &headers, const QByteArray &version = "HTTP/1.1", const QByteArray &behind = {});
/// A good answer with something done to it.
Play changing(const std::function<QByteArray(QByteArray)> &change);
Play sendingThenReset(const QByteArray &bytes);
Play dripping(const QByteArray &head, const QByteArray &drops, std::chrono::milliseconds interval);
Play flooding(const QByteArray &head, const QByteArray &piece);
/// A packed body; nothing here unpacks it, so what it unpacks to is only said at its end, as gzip does.
QByteArray gzipOf(quint32 unpackedSize);
Play sendingPacked(const QByteArray &encoding, const QByteArray &body);
Play answering(int status, const QByteArray &headers = {}, const QByteArray &body = {});
Play redirecting(int status, const QByteArray &location);
Play actingAtAccept(const std::function<void(QTcpSocket &)> &act);
/// Nobody listens on the port any more that a server had a moment ago.
void closePort(FaultStage &stage, Call);
#ifndef Q_OS_WIN
/// The queue of connections is full: whoever knocks gets no answer.
void fillQueue(FaultStage &stage, Call);
#endif
/// The server plays a proxy, and no server is behind it.
Play throughProxy(const QByteArray &answer, bool keepOpen = false);
/// Over TLS with a certificate that nobody here has a reason to trust.
Play showing(const std::function<TlsIdentity()> &identity);
/// Over TLS with a certificate of an authority that the call trusts.
Play trusted(const CertificatePlan &plan, const Play &play);
/// Where https is expected, something else is spoken.
Play insteadOfTls(const QByteArray &bytes);

} // namespace bearerscope
