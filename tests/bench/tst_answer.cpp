// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "support/paintwatch.h"
#include "support/quick.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 15;
constexpr double limit = 20 * double(sanitizersShare); ///< milliseconds

} // namespace

/// From the last byte of an answer until the token is on screen. The server is in this very thread, so the way of that
/// byte is part of it.
class BenchAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShown();
};

void BenchAnswer::isShown()
{
    WindowFixture w;
    QVERIFY(w.open());
    w.useFaultServer();
    QElapsedTimer sinceLastByte;
    w.server.setHandler([&](QTcpSocket &socket, const QByteArray &) {
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(issuedJson.size()) + "\r\nConnection: close\r\n\r\n" + issuedJson;
        socket.write(answer.chopped(1));
        QTimer::singleShot(50ms, &socket, [&sinceLastByte, &socket, last = answer.last(1)] {
            socket.write(last);
            sinceLastByte.start();
            socket.flush();
        });
    });
    PaintWatch watch(*w.find<QWidget>(u"timeLeftLabel"));
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        sinceLastByte.invalidate();
        double taken = -1;
        watch.painted = [&] {
            if (sinceLastByte.isValid() && taken < 0)
                taken = double(sinceLastByte.nsecsElapsed()) / 1e6;
        };
        w.clock.advance(1s); // or nothing new would be drawn
        QVERIFY(w.requestToken());
        QTRY_VERIFY(taken >= 0);
        times.append(taken);
    }
    const double first = times.first();
    std::ranges::sort(times);
    qInfo("from the last byte to the screen: %.1f ms, the first time %.1f ms", times[rounds / 2], first);
    QVERIFY2(times.first() <= limit, qPrintable(QString::number(times.first())));
}

QTEST_MAIN(BenchAnswer)

#include "tst_answer.moc"
