// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenregister.h"

#include "randomtext.h"

#include <algorithm>

namespace bearerscope {

TokenRegister::TokenRegister(const Clock &clock, std::size_t capacity)
    : m_clock(clock)
    , m_capacity(capacity)
{
}

const IssuedToken *TokenRegister::issue(const QString &scope)
{
    dropExpired();
    if (m_live.size() >= m_capacity)
        return nullptr;
    m_live.push_back({Secret(randomText()), scope, m_clock.utcNow().toSecsSinceEpoch() + lifetime.count(),
        m_clock.bootTime() + lifetime});
    return &m_live.back();
}

const IssuedToken *TokenRegister::find(const Secret &text)
{
    dropExpired();
    const auto found = position(text);
    return found == m_live.cend() ? nullptr : &*found;
}

bool TokenRegister::revoke(const Secret &text)
{
    dropExpired();
    const auto found = position(text);
    if (found == m_live.cend())
        return false;
    m_live.erase(found);
    return true;
}

std::chrono::seconds TokenRegister::left(const IssuedToken &token) const
{
    return std::chrono::ceil<std::chrono::seconds>(token.deadline - m_clock.bootTime());
}

void TokenRegister::dropExpired()
{
    const auto now = m_clock.bootTime();
    std::erase_if(m_live, [now](const IssuedToken &token) { return token.deadline <= now; });
}

std::vector<IssuedToken>::const_iterator TokenRegister::position(const Secret &text) const
{
    return std::find_if(
        m_live.cbegin(), m_live.cend(), [&text](const IssuedToken &token) { return token.text.hasSameBytes(text); });
}

} // namespace bearerscope
