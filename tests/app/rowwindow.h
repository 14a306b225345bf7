// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heartbeat.h"
#include "windowfixture.h"

#include "support/inputrows.h"

Q_DECLARE_METATYPE(bearerscope::InputRow)
Q_DECLARE_METATYPE(bearerscope::PasteRow)

namespace bearerscope {

/// A window that odd inputs are put into, one after the other, and what has to be seen in it then.
struct RowWindow : WindowFixture {
    Heartbeat heart;
    qint64 stall = 0; ///< of the last paste, in milliseconds

    /// A field's text without the marks that let a long word break.
    QString shown(QAnyStringView label) const { return field(label).remove(QChar(0x200B)); }
    QString message() const;
    /// All that the window says of the token, masked or not.
    QStringList fields() const;
    /// Puts \a text on the clipboard and pastes by the menu, as a person does.
    void paste(const QByteArray &text);
    void trigger(QAnyStringView action) const;

    /// That what was there \a before stays, and the message says what is wrong.
    void verifyRefused(const QStringList &before) const;
    void verifyShown(const InputRow &row) const;
    void verifyCopies(Copies copies, const QByteArray &token) const;
    void verifyTextsAreHarmless() const;
};

inline void addRows(const QList<InputRow> &rows)
{
    QTest::addColumn<InputRow>("row");
    for (const InputRow &row : rows)
        QTest::newRow(row.id.left(100).constData()) << row;
}

} // namespace bearerscope
