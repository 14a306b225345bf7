// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apicall.h"
#include "scopecatalogue.h"

#include <span>
#include <vector>

namespace bearerscope {

/// What the catalogue knows of a call.
struct EndpointMatch {
    enum class Kind {
        Published, ///< an operation that accepts a token
        OtherMethod, ///< the path is published, the method isn't
        UnderScope, ///< no such path is published, but it lies below a narrow scope's prefix
        UnderUmbrella, ///< the same, and only an umbrella's prefix is above it
        OtherArea, ///< below a prefix where other rules hold: see area
        Elsewhere, ///< nothing published has a path like this
    };
    Kind kind = Kind::Elsewhere;
    QList<Operation> operations {}; ///< Published: the one meant, or each of the path where no method was named;
                                    ///< OtherMethod: those of the path
    QString scope {}; ///< the narrowest scope above the path; empty where there is none, and in another area
    QString umbrella {}; ///< the umbrella above the path; empty where there is none, and in another area
    std::optional<CatalogueArea> area {}; ///< of OtherArea
};

/// Finds calls in a catalogue, in the time that their own length takes. A segment that is written out in a template
/// comes before one that stands for any id, so POST /v1/vouchers/import is the import, not the voucher "import". Where
/// the catalogue publishes two templates that differ in nothing but the name of an id, both are found, unless the call
/// spells out the name of one.
class EndpointMatcher
{
public:
    /// Keeps its own copy of \a catalogue, which is cheap.
    explicit EndpointMatcher(const ScopeCatalogue &catalogue);

    EndpointMatch match(const ApiCall &call) const;
    /// The path of a published operation that was perhaps meant by \a call, which isn't published itself: in another
    /// case or number, slightly misspelt, without its version, or of the other side. Empty where none is near. Slower
    /// than match(): for one call that is shown, not for each of a list.
    QString suggestionFor(const ApiCall &call) const;

    const ScopeCatalogue &catalogue() const { return m_catalogue; }

private:
    /// An operation and the narrow scope that opens it, by their places in the catalogue.
    struct Entry {
        qsizetype scope;
        qsizetype operation;
    };
    /// One segment of the paths that are known, and what may follow it.
    struct Node {
        QHash<QString, std::size_t> children; ///< by the segment that is written out
        std::size_t anyChild = 0; ///< for a segment that stands for any id; 0: none
        std::vector<Entry> entries; ///< whose path ends here
        qsizetype scope = -1; ///< whose prefix ends here, umbrellas too
        qsizetype area = -1;
    };
    enum class Spelling { Exact, Near };

    Node &nodeFor(const QString &path);
    const Operation &operationOf(const Entry &entry) const;
    /// No method stands for any.
    bool hasMethod(const Entry &entry, const QString &method) const;
    const Node *find(
        const Node &from, std::span<const QString> segments, const QString &method, Spelling spelling) const;
    std::vector<Entry> entriesAt(const Node &node, const ApiCall &call, const QString &method) const;
    EndpointMatch surroundings(const QStringList &segments) const;

    ScopeCatalogue m_catalogue;
    std::vector<Node> m_nodes; ///< the first is the root
};

} // namespace bearerscope
