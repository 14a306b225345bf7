// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace bearerscope {

class ScopeCatalogue;
struct ScopeList;

/// Something about a list of scopes that is wrong or probably not meant, and how to mend it.
struct ScopeFinding {
    enum class Kind {
        Commas, ///< names joined by commas
        Joined, ///< names joined or wrapped in another way that can be undone: a|b, ["a"], scope=a%20b
        Repeated, ///< named more than once; told of a ScopeList, since lintScopes() sees each name once
        WrongCase, ///< a published name in another case or spelling of separators, such as SKUs
        Misspelt, ///< unknown, and near to a published name
        Unknown, ///< unknown, and near to none
        Redundant, ///< opened by an umbrella that is in the list too
        NoPublishedCall, ///< no operation is published that it opens
        MixedSides, ///< server-side and client-side scopes in one list
    };
    /// One click: the whole list as it would be then.
    struct Repair {
        QString label; ///< such as "Use skus" or "Leave out orders"; plain text, foreign parts made visible
        QStringList names;
        bool isSure = false; ///< nothing else can sensibly be meant, so nobody has to choose
    };
    Kind kind;
    QStringList names; ///< that it is about; foreign text
    QString text; ///< a sentence or two: what, why, what to do. Plain text, foreign parts made visible
    QList<Repair> repairs; ///< at least one
    bool isError = false; ///< the server refuses such a list; otherwise it is a hint
};

/// The name of a kind in --json output, such as "wrong_case".
QString findingName(ScopeFinding::Kind kind);

/// At most one finding a kind, in the order of Kind, which has errors first. \a names are as typed (each once, as
/// parseScopes() gives them). Joined names are looked at once that is repaired. Of permission codes alone nothing is said.
QList<ScopeFinding> lintScopes(const QStringList &names, const ScopeCatalogue &catalogue);
/// The same, and that names are repeated.
QList<ScopeFinding> lintScopes(const ScopeList &list, const ScopeCatalogue &catalogue);

/// \a names after every sure repair, over and over until none is left: separators, spelling. It opens nothing that
/// \a names don't name, and leaves to people what may be meant as it stands.
QStringList repairedByLint(const QStringList &names, const ScopeCatalogue &catalogue);

} // namespace bearerscope
