// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomtext.h"

#include <QRandomGenerator>

#include <array>

namespace bearerscope {

namespace {

template <std::size_t Words> QByteArray randomBytes()
{
    std::array<quint32, Words> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(Words));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
}

} // namespace

QByteArray randomText()
{
    return randomBytes<8>().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomHex()
{
    return randomBytes<2>().toHex();
}

} // namespace bearerscope
