// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace bearerscope {

/// What an argument of curl is about. FormData is sent as it stands, PlainField is one field that curl is to encode.
enum class CurlRole {
    Other,
    Header,
    BearerToken,
    User,
    FormData,
    PlainField,
    OtherBody,
    Get,
    Head,
    Upload,
    Method,
    Address,
    Next
};

/// An option, or a plain word, which is an address.
struct CurlArgument {
    CurlRole role;
    std::optional<QByteArrayView> value;
    QByteArrayView name {}; ///< of an option, without its dashes
};

/// Takes a line apart as curl does.
class CurlArguments
{
public:
    /// \a words must outlive the reader; the first is the program.
    explicit CurlArguments(const QByteArrayList &words)
        : m_words(words)
    {
    }

    std::optional<CurlArgument> next();

private:
    CurlArgument longOption(QByteArrayView word);
    CurlArgument nextLetter();
    std::optional<QByteArrayView> nextWord();

    const QByteArrayList &m_words;
    qsizetype m_at = 1;
    QByteArrayView m_letters; ///< that are left of a word such as -sSL
};

} // namespace bearerscope
