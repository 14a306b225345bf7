// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QRandomGenerator>

namespace bearerscope {

/// What shells, curl or a careless program take for something else.
inline constexpr QByteArrayView nastyCharacters("'\"`$\\!#*?~{}[]()<>|&;=%^-@+:,./");
inline const QByteArrayList nastyWords {"''", "it's", "'quoted'", "\"quoted\"", "'\\''", "'\"'\"'", "$(id)", "$((1+1))",
    "${HOME}", "$HOME", "`id`", "$'a'", "$\"a\"", "--data", "@/etc/passwd", "!!", "!$", "!-1", "~root", "{a,b}", "a;id",
    "&&id", "';id;'", "'$(id)'", "\\n", "\\0", "%00", "%s", "<<EOF", ">&2"};

/// Each character alone, each pair of nasty ones, nasty words, and random tokens of which half is nasty.
inline QByteArrayList hostileTokens()
{
    QByteArrayList all = nastyWords;
    for (char c = '!'; c <= '~'; ++c)
        all.append(QByteArray(1, c));
    for (const char first : nastyCharacters) {
        for (const char second : nastyCharacters)
            all.append(QByteArray(1, first) + second);
    }
    QRandomGenerator random(20260801); // the same tokens in every run
    for (int i = 0; i < 2000; ++i) {
        QByteArray token(random.bounded(1, 120), Qt::Uninitialized);
        for (char &c : token)
            c = random.bounded(2) == 0 ? nastyCharacters[random.bounded(int(nastyCharacters.size()))]
                                       : static_cast<char>(random.bounded(0x21, 0x7F));
        all.append(token);
    }
    return all;
}

/// What \a shell hands to each \a program of \a script: the number of its arguments, and the arguments.
inline QByteArrayList argumentsOf(
    const QByteArray &program, const QString &shell, const QStringList &options, const QByteArray &script)
{
    QProcess process;
    process.start(shell, options);
    process.write(program + "() { printf '%s\\0' \"$#\" \"$@\"; }\n" + script);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return {"the shell failed", process.readAllStandardError()};
    QByteArrayList arguments = process.readAllStandardOutput().split('\0');
    arguments.removeLast(); // behind the last NUL
    return arguments;
}

} // namespace bearerscope
