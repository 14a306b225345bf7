// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace bearerscope {

/// One published operation that accepts an OAuth token.
struct Operation {
    QString method;
    QString path; ///< a template such as /v1/vouchers/{code}
    bool deprecated = false;
};

/// One scope as published.
struct CatalogueScope {
    enum class Side { Server, Client };
    QString name;
    Side side = Side::Server;
    QString pathPrefix;
    bool umbrella = false; ///< opens everything on its side
    QList<Operation> operations; ///< empty where none is published; an umbrella has those of all its side
};

/// A part of the API where a version-1 token's scopes don't decide.
struct CatalogueArea {
    enum class Access {
        NoToken, ///< no OAuth token is accepted at all
        KeysOnly, ///< takes the key itself: the calls that hand tokens out
        UnpublishedScopes, ///< takes a token, but which scope opens it isn't published
    };
    QString pathPrefix; ///< whole segments, such as /management/v1
    Access access = Access::NoToken;
    int operations = 0; ///< how many are published there
};

/// The name of an access in the catalogue's format and in --json output, such as "keys_only".
QString accessName(CatalogueArea::Access access);

/// The published scopes with what they open, as known on a date. Immutable, and copied without copying its content.
class ScopeCatalogue
{
public:
    /// One without scopes.
    ScopeCatalogue() = default;
    /// \a bytes are the catalogue's own JSON format, see resources/catalogue.json; the error is a sentence.
    static Expected<ScopeCatalogue, QString> fromJson(const QByteArray &bytes);
    /// The catalogue built into the program. It is read when it is first asked, which a window can do without at first.
    static const ScopeCatalogue &builtIn();

    QDate factsDate() const { return content().factsDate; }
    const QList<CatalogueScope> &scopes() const { return content().scopes; }
    /// Parts of the API with rules of their own; the one with the longest prefix of a path holds.
    const QList<CatalogueArea> &areas() const { return content().areas; }
    const CatalogueScope *find(const QString &name) const;
    bool contains(const QString &name) const { return find(name) != nullptr; }
    /// The published name that \a unknown was most likely meant to be ("SKUs" is "skus"), if one is near enough.
    std::optional<QString> suggestionFor(const QString &unknown) const;
    /// The scope that opens all of \a side; null in a catalogue without one.
    const CatalogueScope *umbrellaOf(CatalogueScope::Side side) const;
    QStringList namesOfSide(CatalogueScope::Side side, bool withUmbrella) const;

private:
    struct Content {
        QDate factsDate;
        QList<CatalogueScope> scopes;
        QList<CatalogueArea> areas;
        QHash<QString, qsizetype> indexByName;
    };
    using Source = const Content &(*)();

    explicit ScopeCatalogue(Source source)
        : m_source(source)
    {
    }
    static const Content &builtInContent();
    static const Content &noContent();
    const Content &content() const { return m_content ? *m_content : m_source(); }

    std::shared_ptr<const Content> m_content; ///< null: the source tells
    Source m_source = noContent;
};

} // namespace bearerscope
