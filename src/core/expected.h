// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace bearerscope {

/// A value or a typed error, never both and never neither. GCC 12 has no usable std::expected; tl::expected is
/// the same interface, so that a later move is a change of this line.
template <typename T, typename E> using Expected = tl::expected<T, E>;

template <typename E> auto unexpected(E error)
{
    return tl::unexpected<E>(std::move(error));
}

} // namespace bearerscope
