// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershellcall.h"

#include "asciiwords.h"
#include "draftreader.h"
#include "powershellwords.h"
#include "tokenfinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

/// What a name or a parameter is given. A table's are all taken for headers and fields: which of them it is for, only
/// PowerShell could tell.
struct Given {
    QByteArrayView name; ///< with the dash of a parameter
    QByteArrayView value;
    bool isParameter(const char *parameter) const { return equalsIgnoringCase(name, QLatin1String(parameter)); }
};

bool isParameterName(QByteArrayView word)
{
    return word.size() > 1 && word.front() == '-' && ((word[1] >= 'A' && word[1] <= 'Z') || (word[1] >= 'a' && word[1] <= 'z'));
}

template <typename Function> void forEachGiven(const QByteArrayList &words, Function function)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i + 1] == "=" && i + 2 < words.size())
            function(Given {words[i], words[i + 2]});
        else if (isParameterName(words[i]) && !isParameterName(words[i + 1]))
            function(Given {words[i], words[i + 1]});
    }
}

/// Whether \a command is a word of \a text, with an argument behind it: anything can be a part of a token.
bool callsCommand(QByteArrayView text, QLatin1String command)
{
    const QLatin1String plain(text);
    for (qsizetype at = plain.indexOf(command, 0, Qt::CaseInsensitive); at >= 0;
         at = plain.indexOf(command, at + 1, Qt::CaseInsensitive)) {
        const bool startsWord = at == 0 || isBlank(text[at - 1]) || QByteArrayView("=(|;").contains(text[at - 1]);
        const qsizetype end = at + command.size();
        if (startsWord && end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '`'))
            return true;
    }
    return false;
}

bool isHeader(QByteArrayView name)
{
    const auto names = {"authorization", "x-app-id", "x-app-token"};
    return std::ranges::any_of(
        names, [name](const char *known) { return equalsIgnoringCase(name, QLatin1String(known)); });
}

} // namespace

bool isPowerShellCall(QByteArrayView text)
{
    return callsCommand(text, QLatin1String("Invoke-RestMethod")) || callsCommand(text, QLatin1String("Invoke-WebRequest"))
        || startsIgnoringCase(text, QLatin1String("irm ")) || startsIgnoringCase(text, QLatin1String("iwr "));
}

Expected<TokenData, QString> tokenInPowerShellCall(QByteArrayView text)
{
    ShellLine line = powerShellTokens(text);
    TokenFinder finder;
    QString server;
    forEachGiven(line.words, [&finder, &server](const Given &given) {
        if (given.isParameter("authorization"))
            finder.addCredentials(given.value);
        else if (given.isParameter("-token"))
            finder.addBearerToken(given.value);
        else if (given.name == "access_token")
            finder.addToken(Secret::fromUtf8(given.value));
        else if (given.isParameter("-body") && given.value.contains('='))
            finder.addForm(given.value);
        else if (given.isParameter("-uri"))
            server = serverIn(given.value);
    });
    for (QByteArray &word : line.words)
        wipe(word);
    auto data = finder.result();
    if (data)
        data->provenance.server = server;
    if (data && line.expands && data->accessToken->reveal().contains('$'))
        return unexpected(QCoreApplication::translate("PowerShellCall",
            "The call names a variable where the token belongs. Paste the token itself."));
    if (data && !line.complete)
        data->warnings.append({Warning::Kind::DamagedText, QStringLiteral("access_token"),
            QCoreApplication::translate("PowerShellCall", "The call ends within quotes: the token may be cut off.")});
    return data;
}

std::optional<RequestDraft> draftInPowerShellCall(QByteArrayView text)
{
    ShellLine line = powerShellTokens(text);
    DraftReader reader;
    forEachGiven(line.words, [&reader](const Given &given) {
        if (isHeader(given.name))
            reader.addHeader(given.name, given.value);
        else if (given.isParameter("-uri"))
            reader.addAddress(given.value);
        else if (given.isParameter("-body") && given.value.contains('='))
            reader.addForm(given.value);
        else if (!given.name.startsWith('-') && !given.name.startsWith('$'))
            reader.addField(given.name, given.value);
    });
    for (QByteArray &word : line.words)
        wipe(word);
    return reader.result();
}

} // namespace bearerscope
