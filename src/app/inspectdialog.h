// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/inputerror.h"

#include <QDialog>

#include <functional>
#include <memory>

class QMimeData;

namespace Ui {
class InspectDialog;
}

namespace bearerscope {

/// Asks for a text to inspect. Stays open with a hint while the text isn't recognised.
class InspectDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a inspect is given the text in UTF-8 and takes it, or says why it can't.
    using Inspector = std::function<Expected<void, InputError>(const QByteArray &)>;
    InspectDialog(Inspector inspect, QWidget *parent);
    ~InspectDialog() override;

    /// Lets the person choose a file and takes its content as the text.
    void openFile();
    /// Doesn't show what is typed or pasted, only how much it is.
    void setConcealed(bool isOn);

private:
    void inspectText(const QByteArray &text);
    void readFile(const QString &path);
    void take(const QMimeData &dropped);
    void showError(const QString &text);

    std::unique_ptr<Ui::InspectDialog> m_ui;
    Inspector m_inspect;
};

} // namespace bearerscope
