// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expected.h"
#include "quoting.h"
#include "tokendata.h"

#include <QList>
#include <QUrl>

namespace bearerscope {

/// What a token can be handed on as.
enum class ExportFormat { Token, Header, Curl, CurlConfig, HttPie, PowerShell, DotEnv, Json, Postman };

/// The call of the API that a line makes. Its body, if it takes any, is left to whoever uses the line.
struct ExportCall {
    QString method = QStringLiteral("GET");
    QByteArray address {}; ///< encoded; a placeholder such as {code} stands as it is

    bool hasPlaceholder() const { return address.contains('{'); }
};

/// The path of \a segments, which may be placeholders, at \a server.
ExportCall exportCall(const QString &method, const QUrl &server, const QStringList &segments);

/// All that an export is made of.
struct ExportInput {
    TokenData token;
    QUrl server {}; ///< scheme, host and port
    ExportCall call {};
    std::optional<qint64> secondsLeft {}; ///< until the token ends; absent where nobody knows
    QDateTime endUtc {}; ///< the end itself; invalid where nobody knows
};

/// A text in which a token stands once: what is before and behind it, and the token in the text's own spelling.
struct ExportText {
    QByteArray before {};
    Secret token {};
    QByteArray behind {};

    Secret whole() const;
    /// The same with \a words in place of the token, to be shown.
    QString with(const QString &words) const;
};

/// All that tells one format from another. Whatever differs by format asks this, so that a further one is one more row
/// of exportFormats().
struct ExportFormatInfo {
    ExportFormat format;
    QString word; ///< on the command line, such as "curl-config"
    const char *title; ///< see name()
    const char *use; ///< see purpose()
    QString fileName; ///< to save it under
    bool makesCall; ///< it names one
    bool namesServer;
    bool takesAnyToken; ///< also one that can't stand in a header, or that is no Bearer token
    QByteArrayView foreign; ///< visible ASCII that can't stand in it, because its readers differ about it
    QByteArray (*escaped)(QByteArrayView text); ///< how a text is spelt between its quotes
    /// What stands around the token of \a input.
    ExportText (*around)(const ExportInput &input);

    /// For people: "curl line".
    QString name() const;
    /// Who reads it, and what to know before: a sentence or two.
    QString purpose() const;
};

const QList<ExportFormatInfo> &exportFormats();
const ExportFormatInfo &infoOf(ExportFormat format);
/// Null for an unknown word.
const ExportFormatInfo *findExportFormat(const QString &word);

/// The text, or a sentence that says why this token can't be handed on that way: a character that would break or change
/// a header or the text, damaged text, a token_type other than Bearer, no server to name.
Expected<ExportText, QString> exported(const ExportInput &input, ExportFormat format);

/// The same as bytes to copy; a line calls \a endpoint.
Expected<Secret, QString> exported(const TokenData &token, ExportFormat format, const QUrl &endpoint = {});

} // namespace bearerscope
