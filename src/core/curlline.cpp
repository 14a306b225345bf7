// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlline.h"

#include "asciiwords.h"
#include "calladdress.h"
#include "cmdwords.h"
#include "curlarguments.h"
#include "draftreader.h"
#include "powershellwords.h"
#include "shellwords.h"
#include "tokenfinder.h"

#include <QCoreApplication>

#include <algorithm>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CurlLine)
};

void findToken(const CurlArgument &argument, TokenFinder &finder)
{
    if (!argument.value)
        return;
    if (argument.role == CurlRole::Header)
        finder.addHeader(*argument.value);
    else if (argument.role == CurlRole::BearerToken)
        finder.addBearerToken(*argument.value);
    else if (argument.role == CurlRole::User)
        finder.addCredentials("Basic"); // what curl makes of them
    else if (argument.role == CurlRole::FormData)
        finder.addForm(*argument.value);
    else if (argument.role == CurlRole::PlainField)
        finder.addPlainField(*argument.value);
}

/// In the manner of the shell that \a line is written for; of a POSIX one where nothing tells.
ShellLine wordsOfAnyShell(QByteArrayView line)
{
    if (isForCmd(line))
        return cmdWords(line);
    return isForPowerShell(line) ? powerShellWords(line) : shellWords(line);
}

void readDraft(const CurlArgument &argument, DraftReader &reader)
{
    if (!argument.value)
        return;
    if (argument.role == CurlRole::Header)
        reader.addHeaderLine(*argument.value);
    else if (argument.role == CurlRole::User)
        reader.addUser(*argument.value);
    else if (argument.role == CurlRole::FormData)
        reader.addForm(*argument.value);
    else if (argument.role == CurlRole::PlainField)
        reader.addPlainField(*argument.value);
    else if (argument.role == CurlRole::Address)
        reader.addAddress(*argument.value);
}

/// Of a POSIX shell, of PowerShell (PS C:\\>) or of cmd.exe (C:\\>).
QByteArrayView withoutPrompt(QByteArrayView text)
{
    if (text.startsWith("$ "))
        return text.sliced(2).trimmed();
    const bool isWindows = text.startsWith("PS ") || (text.size() > 2 && text[1] == ':' && text[2] == '\\');
    const qsizetype end = isWindows ? text.indexOf('>') : -1;
    return end >= 0 && text.first(end).indexOf('\n') < 0 ? text.sliced(end + 1).trimmed() : text;
}

/// The method that curl uses when none is named.
class UsualMethod
{
public:
    void addOption(CurlRole role)
    {
        m_hasBody |= role == CurlRole::FormData || role == CurlRole::PlainField || role == CurlRole::OtherBody;
        m_getsBody |= role == CurlRole::Get; // what would be the body goes into the query
        m_asksHead |= role == CurlRole::Head;
        m_uploads |= role == CurlRole::Upload;
    }

    QByteArray name() const
    {
        if (m_asksHead)
            return "HEAD";
        if (m_uploads)
            return "PUT";
        return m_hasBody && !m_getsBody ? "POST" : "GET";
    }

private:
    bool m_hasBody = false, m_getsBody = false, m_asksHead = false, m_uploads = false;
};

} // namespace

bool isCurlLine(QByteArrayView text)
{
    text = withoutPrompt(text);
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return QByteArrayView(" \t\r\n\\^`").contains(c); });
    const QByteArrayView program(text.begin(), end);
    return end != text.end()
        && (equalsIgnoringCase(program, QLatin1String("curl")) || equalsIgnoringCase(program, QLatin1String("curl.exe"))
            || program.endsWith("/curl"));
}

Expected<TokenData, QString> tokenInCurlLine(QByteArrayView text)
{
    ShellLine line = wordsOfAnyShell(withoutPrompt(text));
    TokenFinder finder;
    CurlArguments arguments(line.words);
    QString server;
    while (const auto argument = arguments.next()) {
        findToken(*argument, finder);
        if (argument->role == CurlRole::Address && argument->value && server.isEmpty())
            server = serverIn(*argument->value);
    }
    for (QByteArray &word : line.words)
        wipe(word);

    auto data = finder.result();
    if (!data)
        return data;
    data->provenance.server = server;
    const QByteArrayView token = data->accessToken->reveal();
    if (line.expands && (token.contains('$') || token.contains('`') || (token.startsWith('%') && token.endsWith('%'))))
        return unexpected(
            Texts::tr("The curl line names a shell variable where the token belongs. Paste the token itself."));
    if (!line.complete) {
        data->warnings.append({Warning::Kind::DamagedText, QStringLiteral("access_token"),
            Texts::tr("The curl line ends within quotes or after a backslash: the token may be cut off.")});
    }
    return data;
}

std::optional<RequestDraft> draftInCurlLine(QByteArrayView text)
{
    ShellLine line = wordsOfAnyShell(withoutPrompt(text));
    DraftReader reader;
    CurlArguments arguments(line.words);
    while (const auto argument = arguments.next())
        readDraft(*argument, reader);
    for (QByteArray &word : line.words)
        wipe(word);
    return reader.result();
}

CurlCall callInCurlLine(QByteArrayView text)
{
    ShellLine line = wordsOfAnyShell(withoutPrompt(text));
    CurlCall call;
    UsualMethod usual;
    CurlArguments arguments(line.words);
    bool isFirst = true;
    while (const auto argument = arguments.next()) {
        isFirst = isFirst && argument->role != CurlRole::Next;
        if (isFirst)
            usual.addOption(argument->role);
        if (!argument->value)
            continue;
        if (argument->role == CurlRole::Method && isFirst)
            call.method = argument->value->toByteArray();
        else if (argument->role == CurlRole::Address && isFirst && call.address.isEmpty())
            call.address = argument->value->toByteArray();
        else if (argument->role == CurlRole::Address && apiPathsIn(*argument->value) > 0)
            ++call.otherAddresses;
    }
    for (QByteArray &word : line.words)
        wipe(word);
    if (call.method.isEmpty())
        call.method = usual.name();
    return call;
}

} // namespace bearerscope
