// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include "core/tokenparser.h"

#include <QJsonDocument>

using namespace bearerscope;

// The input is JSON text. After a "*" up to 8 bytes count for 256 KiB of them, so that depth bombs can be found.

namespace {

QByteArray unfolded(QByteArrayView text)
{
    constexpr qsizetype bombSize = 256 * 1024;
    if (!text.startsWith('*') || text.size() < 2 || text.size() > 9)
        return text.toByteArray();
    return text.sliced(1).toByteArray().repeated(bombSize / (text.size() - 1));
}

void requireSoundProblem(const JsonError &error)
{
    REQUIRE(error.kind == ErrorKind::NotUtf8 || error.kind == ErrorKind::NotJson
        || error.kind == ErrorKind::NotStandardJson || error.kind == ErrorKind::NotAnObject
        || error.kind == ErrorKind::WrongShape);
    requireSentence(error.problem, longestSentence);
}

/// What the strict parser takes, Qt takes too, and for the same.
void requireSameByQt(const JsonText &json, QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    REQUIRE(document.isObject());
    REQUIRE(text.contains("\xEF\xBB\xBF") || document.object() == json.object); // of which Qt drops some
    REQUIRE(json.repeatedKeys.size() <= 16);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray text = unfolded({data, qsizetype(size)});
    const auto json = parseStrictJson(text);
    if (json)
        requireSameByQt(*json, text);
    else
        requireSoundProblem(json.error());

    const auto token = parseTokenJson(text);
    REQUIRE(json || !token);
    if (token) {
        requireSoundToken(*token);
        requireSameFromJson(*token);
    } else {
        requireSoundProblem(token.error());
        REQUIRE(json.has_value() == (token.error().kind == ErrorKind::WrongShape));
    }
    return 0;
}
