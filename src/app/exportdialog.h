// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry.h"
#include "core/exportformats.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace bearerscope {

class EndpointModel;
class ScopeCatalogue;
enum class Tone;

/// Chooses a format and a call, shows what comes of them, and copies or saves it. Knows no token: whoever opens it says
/// what to show.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// What comes of the choice. Plain text.
    struct View {
        QString preview {};
        QString remarks {}; ///< or why nothing comes of it
        bool isUsable = false; ///< it can be copied and saved
        bool isRevealed = false;
        bool mayReveal = false;
    };

    ExportDialog(const ScopeCatalogue &catalogue, QWidget *parent);
    ~ExportDialog() override;

    /// Which calls the token opens; absent: nobody knows. Cheap while that doesn't change.
    void setGranted(const std::optional<QStringList> &granted, TokenState state);

    ExportFormat format() const;
    /// "POST /v1/redemptions"; empty while none is chosen.
    QString call() const;

    void display(const View &view);
    /// What became of a copy or a saving.
    void displayEnd(const QString &text, Tone tone);

Q_SIGNALS:
    void choiceChanged();
    void revealToggled(bool isRevealed);
    void copyClicked();
    void fileChosen(const QString &path);

private:
    void takeFormat();
    void filter();
    void chooseFile();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    EndpointModel *m_model; ///< owned as a child
    std::optional<QStringList> m_granted;
    bool m_isEnded = false;
};

} // namespace bearerscope
