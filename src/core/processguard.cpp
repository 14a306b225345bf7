// SPDX-License-Identifier: GPL-3.0-or-later
#include "processguard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace bearerscope {

void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // A core that is piped to a program is written whatever the limit is, but not of a process like this.
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace bearerscope
