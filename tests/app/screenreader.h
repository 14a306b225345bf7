// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessbus.h"

namespace bearerscope {

/// What a person does with a screen reader: finds a thing by what it is and what it is called, hears what is said of it,
/// and acts on it. No key is pressed and nothing is looked at.
class ScreenReader
{
public:
    /// By their numbers on the bus.
    enum class State { Checked = 4, Focused = 12, Sensitive = 24, Showing = 25 };

    /// One thing on the bus, as it was when it was asked.
    struct Thing {
        QString path; ///< empty: there is none
        QString name;
        QString role; ///< "push button"
        QString description;
        quint64 states = 0;

        bool is(State state) const { return (states >> int(state) & 1) != 0; }
    };

    /// \a bus must outlive the reader.
    explicit ScreenReader(const AccessBus &bus);

    /// The first of that role and name that is on screen.
    Thing find(const QString &role, const QString &name) const;
    /// The first that is on screen and says that, by whatever name.
    Thing findSaying(const QString &words) const;
    /// In the tree of that name, the first cell that is called \a cell.
    Thing findCell(const QString &list, const QString &cell) const;
    /// The names of the \a count cells that begin with that one.
    QStringList row(const QString &list, const QString &cell, int count) const;
    /// What the thing says when its text is read, now.
    QString textOf(const Thing &thing) const;
    bool act(const Thing &thing, const QString &action) const;
    bool write(const Thing &field, const QString &text) const;

    /// Waits until there is one on screen.
    bool waitFor(const QString &role, const QString &name) const;
    bool waitForNone(const QString &role, const QString &name) const;
    /// Waits for it and presses it.
    bool press(const QString &name, const QString &role = QStringLiteral("push button")) const;

private:
    Thing thingAt(const QString &path) const;

    const AccessBus &m_bus;
};

} // namespace bearerscope
