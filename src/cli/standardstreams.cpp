// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardstreams.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bearerscope {

void StandardStreams::reserve()
{
#ifdef Q_OS_UNIX
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // open() takes the lowest free number, which is this one.
        if (::fcntl(number, F_GETFD) < 0)
            ::open("/dev/null", number == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

bool StandardStreams::open()
{
    return in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly)
        && err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

} // namespace bearerscope
