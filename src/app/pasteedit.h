// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace bearerscope {

/// A text field that takes pasted text of any size. A plain text edit hangs for a minute on 1 MB in one line
/// (measured), so what is too long to show is kept beside the field, and only its length is shown. What is in it may
/// be a secret, so nothing can be copied from it; a mere selection would else put it into X11's PRIMARY.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;
    ~PasteEdit() override;

    /// What was pasted or typed, whole, in UTF-8.
    QByteArray content() const;
    void setContent(const QByteArray &utf8);
    /// Takes only what is pasted, and shows only how much that is: neither the screen nor a screen reader has more.
    void setConcealed(bool isOn);

Q_SIGNALS:
    /// A file was pasted or dropped.
    void fileGiven(const QString &path);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool m_isConcealed = false;
    QByteArray m_kept; ///< what is too large to show, or concealed; empty while the field itself holds everything
};

} // namespace bearerscope
