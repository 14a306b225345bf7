// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokencomparison.h"

#include "core/endpointmatcher.h"
#include "core/exportformats.h"

namespace bearerscope {

class Session;
struct ConnectionInput;

/// The published call that \a question names, in any form that parseApiCall() knows: with the ids of the question, and
/// the published names of the placeholders in it. Without a method it is a GET where there is one.
Expected<ApiCall, InputError> publishedCall(const QString &question, const EndpointMatcher &matcher);

/// What a person may choose about an export.
struct ExportChoice {
    std::optional<ApiCall> call {}; ///< absent: one that the token should open
    std::optional<Server> server {}; ///< for a token that nothing tells the server of
};

/// A token at hand as it is handed on, in each format, with the words about that which window and command line share.
class TokenExport
{
public:
    TokenExport(const TokenSide &side, const ScopeCatalogue &catalogue, const ExportChoice &choice = {});

    Expected<ExportText, QString> as(ExportFormat format) const { return exported(m_input, format); }
    /// What to know of it in that format, a sentence or more each. Plain text.
    QStringList remarks(ExportFormat format) const;

private:
    QString remarkOnCall() const;

    ExportInput m_input;
    bool m_isServerKnown = false;
    bool m_isOver = false;
    QString m_refusal; ///< why the call that was chosen isn't opened; empty when it is, or nobody knows
};

/// Of the token at hand. \a input is what a person filled in, for a token that nothing tells the server of.
TokenExport exportOf(
    const Session &session, const ConnectionInput &input, const std::optional<ApiCall> &call = {});

/// That what is saved lies on the disk.
QString savedTokenInWords();

} // namespace bearerscope
