// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

class QLineEdit;

namespace bearerscope {

/// Keeps a field that filters from showing what somebody pasted for another purpose: text of several lines, and what
/// has the look of a secret. Where that is pasted with the keyboard, the window may take it in the field's place. Once
/// the field holds something, it has a button that clears it.
class FilterGuard : public QValidator
{
    Q_OBJECT
public:
    /// Owned by \a edit.
    explicit FilterGuard(QLineEdit &edit);

    State validate(QString &text, int &position) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bearerscope
