// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace bearerscope {

/// Makes \a part a notification for assistive technology: what it is called is said as it appears, wherever the focus
/// is. While it has no name, that is the text of it or of its labels. For a constructor, before anybody asks what the part is.
///
/// Qt 6.4 has no announcements, and passes QAccessible::Alert to nobody on Linux. Orca (43) says a notification that
/// appears: its name, and those labels in it that the name doesn't hold.
void makeNotification(QWidget &part);

/// Calls \a part, a notification, by \a words, and has them said: at once, or as it appears.
void sayAloud(QWidget &part, const QString &words);
/// Has what \a part is called now said at once, if it is in sight.
void sayAloud(QWidget &part);

} // namespace bearerscope
