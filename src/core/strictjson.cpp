// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bearerscope {

namespace {

/// QJsonDocument gives up at the same depth.
constexpr std::size_t deepest = 1024;
constexpr qsizetype mostRepeatedKeys = 16;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

/// Listens to the strict parser: keeps nothing but the shape's problems.
class ShapeListener : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        const QByteArray key = QByteArray::fromStdString(name);
        QSet<QByteArray> &keys = m_keys.back();
        const auto before = keys.size();
        keys.insert(key);
        if (keys.size() == before)
            addRepeated(key);
        return true;
    }

    bool parse_error(std::size_t read, const std::string &token, const nlohmann::detail::exception &error) override
    {
        constexpr int numberOverflow = 406;
        isOverflow = error.id == numberOverflow;
        bytesRead = static_cast<qsizetype>(read);
        lastToken = QByteArray::fromStdString(token);
        return false;
    }

    QByteArrayList repeatedKeys;
    qsizetype bytesRead = 0; ///< up to the error, with the byte that it was noticed at; the end counts as a byte
    QByteArray lastToken; ///< as it was read, up to the error
    bool isOverflow = false;
    bool isTooDeep = false;

private:
    bool enter()
    {
        m_keys.emplace_back();
        isTooDeep = m_keys.size() > deepest;
        return !isTooDeep;
    }
    bool leave()
    {
        m_keys.pop_back();
        return true;
    }
    void addRepeated(const QByteArray &key)
    {
        if (repeatedKeys.size() < mostRepeatedKeys && !repeatedKeys.contains(key))
            repeatedKeys.append(key);
    }

    std::vector<QSet<QByteArray>> m_keys; ///< of every object (and array: unused) that is open
};

/// How many bytes at the end of \a token make no sense: all of a word that is out of place, or the one where a word
/// breaks. An escape that the closing quote cuts off looks like a whole string, and counts as one.
qsizetype wrongBytesOf(const QByteArray &token)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isString = token.size() > 1 && token.startsWith('"') && token.endsWith('"');
    const bool isNumber = !token.isEmpty() && isDigit(token.back()) && (token.front() == '-' || isDigit(token.front()));
    if (isString || isNumber)
        return token.size();
    for (const QByteArrayView literal : {"true", "false", "null"}) {
        if (token.endsWith(literal))
            return literal.size();
    }
    return 1;
}

/// Where a text of \a size bytes stops making sense.
qsizetype offsetOf(const ShapeListener &listener, qsizetype size)
{
    if (listener.bytesRead > size)
        return size;
    return std::max<qsizetype>(0, listener.bytesRead - wrongBytesOf(listener.lastToken));
}

/// The value of the escape \uXXXX at \a at, or -1.
int escapedUnit(const QByteArray &bytes, qsizetype at)
{
    if (at + 6 > bytes.size() || bytes[at] != '\\' || bytes[at + 1] != 'u')
        return -1;
    bool ok = false;
    const int unit = bytes.mid(at + 2, 4).toInt(&ok, 16);
    return ok ? unit : -1;
}

auto failed(ErrorKind kind, const QString &problem)
{
    return unexpected(JsonError {kind, problem});
}

JsonError syntaxError(const QByteArray &bytes, qsizetype offset)
{
    if (!QJsonDocument::fromJson(bytes).isNull()) {
        return {ErrorKind::NotStandardJson,
            Texts::tr("Some programs accept it, but RFC 8259 doesn't: see offset %1.").arg(offset)};
    }
    if (offset >= bytes.size())
        return {ErrorKind::NotJson, Texts::tr("It breaks off at offset %1.").arg(offset)};
    return {ErrorKind::NotJson, Texts::tr("It stops making sense at offset %1.").arg(offset)};
}

JsonError errorOf(const ShapeListener &listener, const QByteArray &bytes)
{
    const qsizetype offset = offsetOf(listener, bytes.size());
    if (listener.isTooDeep)
        return {ErrorKind::NotJson, Texts::tr("It is nested deeper than %1 levels.").arg(deepest)};
    if (listener.isOverflow)
        return {ErrorKind::NotJson, Texts::tr("The number at offset %1 is too large to be read.").arg(offset)};
    return syntaxError(bytes, offset);
}

/// The first problem that the strict parser finds in \a text; its repeated keys when there is none.
Expected<QStringList, JsonError> checkedKeys(const QByteArray &text)
{
    ShapeListener listener;
    const QByteArray strict = withoutHalfPairs(text);
    if (!nlohmann::json::sax_parse(strict.begin(), strict.end(), &listener))
        return unexpected(errorOf(listener, text));
    // The strict parser takes a NUL for the end of its input. Within a string it is refused above.
    if (const qsizetype offset = text.indexOf('\0'); offset >= 0)
        return unexpected(syntaxError(text, offset));
    QStringList names;
    for (const QByteArray &key : listener.repeatedKeys)
        names.append(QString::fromUtf8(key));
    return names;
}

} // namespace

QByteArray withoutHalfPairs(QByteArray bytes)
{
    for (qsizetype at = bytes.indexOf('\\'); at >= 0; at = bytes.indexOf('\\', at)) {
        const int unit = escapedUnit(bytes, at);
        const bool isPair = unit >= 0 && QChar::isHighSurrogate(char32_t(unit))
            && QChar::isLowSurrogate(char32_t(std::max(0, escapedUnit(bytes, at + 6))));
        if (unit >= 0 && QChar::isSurrogate(char32_t(unit)) && !isPair)
            bytes.replace(at + 2, 4, "FFFD");
        at += isPair ? 12 : 2;
    }
    return bytes;
}

bool isUtf16WithoutMark(QByteArrayView bytes)
{
    return bytes.size() >= 2 && (bytes[0] == '\0' || bytes[1] == '\0');
}

Expected<JsonText, JsonError> parseStrictJson(const QByteArray &bytes)
{
    QByteArray text = bytes;
    if (text.startsWith(byteOrderMark))
        text.replace(0, 3, "   "); // blanks, so that offsets stay
    if (!QUtf8StringView(text).isValidUtf8() || isUtf16WithoutMark(text))
        return failed(ErrorKind::NotUtf8, Texts::tr("JSON is always UTF-8 (RFC 8259 8.1), and this isn't."));
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failed(ErrorKind::NotJson, Texts::tr("It is empty."));

    auto repeatedKeys = checkedKeys(text);
    if (!repeatedKeys)
        return unexpected(repeatedKeys.error());
    if (trimmed.startsWith('['))
        return failed(ErrorKind::NotAnObject, Texts::tr("It is a list, where an object { … } belongs."));
    if (!trimmed.startsWith('{'))
        return failed(ErrorKind::NotAnObject, Texts::tr("It is a single value, where an object { … } belongs."));

    // Within strings, the only place where it still can be; Qt drops it at the start of one (measured on 6.4.2).
    text.replace(byteOrderMark, "\\uFEFF");
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) // the one standard text that Qt doesn't read, as far as is known
        return failed(ErrorKind::NotJson, Texts::tr("It holds a number too close to 0 to be read."));
    return JsonText {document.object(), *std::move(repeatedKeys)};
}

} // namespace bearerscope
