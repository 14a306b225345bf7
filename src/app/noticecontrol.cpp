// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticecontrol.h"

#include "messagebar.h"

#include "session/callwording.h"
#include "session/presentation.h"

namespace bearerscope {

NoticeControl::NoticeControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_wait(parts.clock)
{
    connect(&m_wait, &RetryWait::ticked, this,
        [this](std::chrono::seconds left) { m_parts.bar.displayWait(retryInWords(left)); });
    connect(&parts.bar, &MessageBar::closed, this, [this] {
        m_wait.waitFor({});
        Q_EMIT offered(Notice::Action::None);
    });
    connect(&parts.presentation, &Presentation::changed, this, [this] {
        if (m_parts.bar.isVisible())
            m_parts.bar.display(m_parts.presentation.shown(m_notice));
    });
}

void NoticeControl::show(const Notice &notice)
{
    m_notice = notice;
    Q_EMIT offered(notice.action);
    m_parts.bar.display(m_parts.presentation.shown(notice));
    m_wait.waitFor(notice.retryAt);
}

} // namespace bearerscope
