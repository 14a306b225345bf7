// SPDX-License-Identifier: GPL-3.0-or-later
#include <netdb.h>
#include <unistd.h>

/// For LD_PRELOAD: a resolver whose name servers don't answer.
extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    ::sleep(20);
    return EAI_AGAIN;
}
