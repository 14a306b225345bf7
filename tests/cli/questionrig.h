// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirig.h"

#include <QFile>

namespace bearerscope {

/// The secret in whatever these tests hand over. It must never come out again.
const QByteArray hiddenToken = "token-that-nobody-may-see-0123456789";

/// A command line with files beside it, for the questions that are answered offline.
class QuestionRig : public CliRig
{
public:
    /// A file in a folder of its own, with \a content.
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file could be written");
        return file.fileName();
    }

    /// Whether anything that was printed holds the token.
    bool isTokenShown() const { return (out() + err()).contains(hiddenToken); }

private:
    QTemporaryDir m_folder;
};

/// A token with \a scope that lives another 15 minutes by the rig's clock.
inline QByteArray tokenWith(const QByteArray &scope)
{
    return R"({"access_token":")" + hiddenToken + R"(","expires_at":1795369152,"scope":")" + scope + R"("})";
}

/// The same, long over.
inline QByteArray expiredTokenWith(const QByteArray &scope)
{
    return R"({"access_token":")" + hiddenToken + R"(","expires_at":1738945086,"scope":")" + scope + R"("})";
}

/// What no command recognises: not UTF-8, with zero bytes in it.
const QByteArray garbage("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\xFF\xFE", 18);

} // namespace bearerscope
