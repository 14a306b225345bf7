// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/endpointmodel.h"
#include "support/quick.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace bearerscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int scopes = 100;
constexpr int operationsOfEach = 100;

constexpr qint64 limit = 5'000 * sanitizersShare; ///< microseconds for one letter more in the filter

/// Fifty times as many operations as are published.
ScopeCatalogue largeCatalogue()
{
    QByteArray json = R"({"format": 1, "facts_date": "2026-08-31", "scopes": [)"
                      R"({"name": "api", "side": "server", "path_prefix": "/v1/", "umbrella": true, "operations": []})";
    for (int scope = 0; scope < scopes; ++scope) {
        const QByteArray name = "things-" + QByteArray::number(scope);
        json += R"(,{"name": ")" + name + R"(", "side": "server", "path_prefix": "/v1/)" + name
            + R"(", "umbrella": false, "operations": [)";
        for (int operation = 0; operation < operationsOfEach; ++operation) {
            json += operation == 0 ? "" : ",";
            json += R"({"method": "POST", "path": "/v1/)" + name + "/{thingId}/parts/" + QByteArray::number(operation)
                + R"(/{partId}"})";
        }
        json += "]}";
    }
    const auto catalogue = ScopeCatalogue::fromJson(json + "]}");
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error()));
    return *catalogue;
}

} // namespace

/// How long a letter in the filter of the endpoints takes with 10 000 of them, the view included.
class BenchEndpointFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithinTheLimit_data();
    void answersWithinTheLimit();
};

void BenchEndpointFilter::answersWithinTheLimit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qsizetype>("found");
    QTest::newRow("all of them") << u"p"_s << qsizetype(10'000);
    QTest::newRow("some") << u"things-7 parts/12"_s << qsizetype(11);
    QTest::newRow("one") << u"post things-99/ parts/99/"_s << qsizetype(1);
    QTest::newRow("none") << u"xyzzy"_s << qsizetype(0);
}

void BenchEndpointFilter::answersWithinTheLimit()
{
    QFETCH(QString, typed);
    QFETCH(qsizetype, found);
    EndpointModel model(largeCatalogue(), EndpointModel::Purpose::Show);
    model.setGranted(QStringList {u"api"_s});
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(700, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QList<qint64> runs;
    for (int run = 0; run < 15; ++run) {
        model.setFilter({typed.chopped(1)});
        QElapsedTimer timer;
        timer.start();
        model.setFilter({typed});
        view.doItemsLayout();
        runs.append(timer.nsecsElapsed() / 1000);
    }
    QCOMPARE(model.shownOperations(), found);
    std::sort(runs.begin(), runs.end());
    qInfo("a letter: %lld us in the middle of %lld runs, %lld us at best", qlonglong(runs.at(runs.size() / 2)),
        qlonglong(runs.size()), qlonglong(runs.constFirst()));
    QVERIFY2(runs.constFirst() <= limit, qPrintable(QString::number(runs.constFirst())));
}

QTEST_MAIN(BenchEndpointFilter)
#include "tst_endpointfilter.moc"
