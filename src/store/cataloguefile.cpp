// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefile.h"

#include "core/visibletext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueFile)
};

bool isOlderThanBuiltIn(const ScopeCatalogue &catalogue)
{
    return catalogue.factsDate() < ScopeCatalogue::builtIn().factsDate();
}

QString dateOf(const ScopeCatalogue &catalogue)
{
    return catalogue.factsDate().toString(Qt::ISODate);
}

/// For whoever chose some other file; the whole is in resources/catalogue.json.
QString formatInWords()
{
    return Texts::tr("A scope catalogue is a JSON file such as %1; the README tells where a whole one is.")
        .arg(QStringLiteral(
            R"({"format": 1, "facts_date": "2026-08-01", "scopes": [{"name": "orders", "side": "server", )"
            R"("path_prefix": "/v1/orders", "umbrella": false, "operations": []}, …]})"));
}

} // namespace

CatalogueFile::CatalogueFile(QString path)
    : m_file(std::move(path))
{
}

QString CatalogueFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/bearerscope/catalogue.json");
}

CatalogueFile::Loaded CatalogueFile::load() const
{
    const ScopeCatalogue &builtIn = ScopeCatalogue::builtIn();
    if (!m_file.exists())
        return {builtIn};
    const auto bytes = m_file.read(largest);
    const auto kept =
        bytes ? ScopeCatalogue::fromJson(*bytes) : unexpected(Texts::tr("It can't be opened, or is too large."));
    if (kept && !isOlderThanBuiltIn(*kept))
        return {*kept, false};
    if (kept) {
        return {builtIn, true,
            Texts::tr(
                "The scope catalogue that you loaded (%1) is older than the one in this program (%2), which is used in "
                "its place.")
                .arg(dateOf(*kept), dateOf(builtIn))};
    }
    const QString remark =
        Texts::tr("The scope catalogue that you loaded can't be used any more, so the built-in one is. %1")
            .arg(kept.error());
    return {builtIn, true, (remark + u' ' + m_file.setAside()).trimmed()};
}

Expected<ScopeCatalogue, QString> CatalogueFile::take(const QByteArray &bytes) const
{
    if (bytes.size() > largest)
        return unexpected(Texts::tr("The file is larger than 8 MiB, which no scope catalogue is."));
    auto catalogue = ScopeCatalogue::fromJson(bytes);
    if (!catalogue)
        return unexpected(catalogue.error() + u' ' + formatInWords());
    if (isOlderThanBuiltIn(*catalogue)) {
        return unexpected(
            Texts::tr("This scope catalogue is of %1, and the one in this program is newer (%2). It was not "
                      "taken.")
                .arg(dateOf(*catalogue), dateOf(ScopeCatalogue::builtIn())));
    }
    if (!m_file.write(bytes)) {
        return unexpected(Texts::tr("The scope catalogue could not be kept: the disk may be full, or the folder %1 "
                                    "read-only. It was not taken.")
                              .arg(visibleText(QFileInfo(m_file.path()).absolutePath())));
    }
    return catalogue;
}

} // namespace bearerscope
