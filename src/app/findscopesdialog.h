// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/inputerror.h"

#include <QDialog>

#include <memory>

class QClipboard;

namespace Ui {
class FindScopesDialog;
}

namespace bearerscope {

class ScopeNeeds;
enum class Tone;

/// Takes the calls that a program makes, and offers the fewest scopes that open them.
class FindScopesDialog : public QDialog
{
    Q_OBJECT
public:
    /// Neither is owned; both must outlive the dialog.
    FindScopesDialog(ScopeNeeds &needs, QClipboard &clipboard, QWidget *parent);
    ~FindScopesDialog() override;

Q_SIGNALS:
    void scopesChosen(const QStringList &names);

private:
    void openFile();
    void readFile(const QString &path);
    void readCalls(const QByteArray &text);
    void filter();
    void displayResult();
    void displayRead(const QString &text, Tone tone);

    std::unique_ptr<Ui::FindScopesDialog> m_ui;
    ScopeNeeds &m_needs;
    QClipboard &m_clipboard;
};

} // namespace bearerscope
