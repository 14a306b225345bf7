// SPDX-License-Identifier: GPL-3.0-or-later
#include "harreader.h"

#include "asciiwords.h"
#include "strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace bearerscope {

namespace {

/// Listens on the way log > entries > each > request or response, and nowhere else.
class HarListener : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(false); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(true); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        if (isOnWay())
            m_key = name;
        return true;
    }

    bool string(string_t &value) override
    {
        if (isAt("request", "method"))
            m_request.method = QByteArray::fromStdString(value);
        if (isAt("request", "url"))
            m_request.address = QByteArray::fromStdString(value.substr(0, value.find_first_of("?#")));
        return true;
    }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (isAt("response", "status"))
            m_request.status = value;
        return true;
    }

    bool parse_error(std::size_t read, const std::string &, const nlohmann::detail::exception &) override
    {
        bytesRead = static_cast<qsizetype>(read);
        return false;
    }

    HarRequests result;
    bool sawEntries = false;
    qsizetype bytesRead = 0; ///< up to an error

private:
    static constexpr struct {
        const char *key; ///< null: any, or none in an array
        bool isArray;
    } way[] = {{nullptr, false}, {"log", false}, {"entries", true}, {nullptr, false}, {nullptr, false}};
    static constexpr std::size_t depthOfEntries = 3;
    static constexpr std::size_t depthOfEntry = depthOfEntries + 1;
    static constexpr std::size_t depthOfPart = std::size(way);

    /// Whether everything that is open belongs to the way.
    bool isOnWay() const { return m_depth == m_onWay; }

    /// Whether \a key of this part of an entry has come.
    bool isAt(const char *part, const char *key) const
    {
        return m_depth == depthOfPart && isOnWay() && m_part == part && m_key == key;
    }

    bool enter(bool isArray)
    {
        if (isOnWay() && m_depth < std::size(way) && isArray == way[m_depth].isArray
            && (!way[m_depth].key || m_key == way[m_depth].key)) {
            ++m_onWay;
            m_part = m_key;
            sawEntries = sawEntries || m_onWay == depthOfEntries;
        }
        ++m_depth;
        return true;
    }

    bool leave()
    {
        if (isOnWay() && m_depth == depthOfEntry)
            finishEntry();
        m_onWay = std::min(m_onWay, --m_depth);
        return true;
    }

    void finishEntry()
    {
        m_request.number = result.requests.size() + result.incomplete + 1;
        if (m_request.method.isEmpty() || !startsIgnoringCase(m_request.address, QLatin1String("http")))
            ++result.incomplete;
        else
            result.requests.append(m_request);
        m_request = {};
    }

    std::size_t m_depth = 0; ///< how many objects and arrays are open
    std::size_t m_onWay = 0; ///< how many of those, from the outside, belong to the way
    std::string m_key; ///< the last one in the innermost that does
    std::string m_part; ///< the key of that innermost itself
    HarRequests::Request m_request;
};

} // namespace

Expected<HarRequests, HarProblem> readHar(QByteArrayView utf8)
{
    HarListener listener;
    const QByteArray strict = withoutHalfPairs(utf8.toByteArray()); // browsers record bodies in halves
    if (nlohmann::json::sax_parse(strict.begin(), strict.end(), &listener) && listener.sawEntries)
        return std::move(listener.result);
    return unexpected(HarProblem {listener.sawEntries, std::min(listener.bytesRead, utf8.size())});
}

} // namespace bearerscope
