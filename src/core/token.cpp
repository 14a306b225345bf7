// SPDX-License-Identifier: GPL-3.0-or-later
#include "token.h"

namespace bearerscope {

namespace {

template <typename T> QVariant variantOf(const std::optional<T> &field)
{
    return field ? QVariant::fromValue(*field) : QVariant();
}

} // namespace

const TokenData &Token::data() const
{
    static const TokenData nothing;
    return m_data ? *m_data : nothing;
}

QVariant Token::accessToken() const
{
    return variantOf(data().accessToken);
}
QVariant Token::clientId() const
{
    return variantOf(data().clientId);
}
QVariant Token::expiresAt() const
{
    return variantOf(data().expiresAt);
}
QVariant Token::expiresIn() const
{
    return variantOf(data().expiresIn);
}
QVariant Token::tokenType() const
{
    return variantOf(data().tokenType);
}
QVariant Token::scope() const
{
    return variantOf(data().scope);
}
QVariant Token::active() const
{
    return variantOf(data().active);
}

void Token::apply(TokenData data)
{
    m_data = std::move(data);
    Q_EMIT changed();
}

void Token::clear()
{
    if (!m_data)
        return;
    m_data.reset();
    Q_EMIT changed();
}

} // namespace bearerscope
