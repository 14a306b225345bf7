// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace bearerscope {

/// Light, dark, or what the system has: sets the application's palette.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Appearance(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// Heeded while the system's colours are chosen and its palette isn't dark by itself.
    void setSystemDark(bool isDark);

    /// Adds one checkable action for each scheme.
    void addTo(QMenu *menu);

private:
    void apply();

    Scheme m_scheme = Scheme::System;
    bool m_isSystemDark = false;
    QActionGroup *m_actions; ///< owned as a child
};

} // namespace bearerscope
