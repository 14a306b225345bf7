// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apicall.h"
#include "session/session.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class TokenPanel;
}

namespace bearerscope {

class ComparePanel;
struct TokenChoices;

/// The token at hand: its state and time, its fields, its scopes, and what can be done with it.
class TokenPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TokenPanel(QWidget *parent = nullptr);
    ~TokenPanel() override;

    void setCatalogue(const ScopeCatalogue &catalogue);
    ComparePanel *comparePanel() const;
    void setCopyMenu(QMenu *menu);
    void setRevealed(bool revealed);
    void setChoices(const TokenChoices &choices);
    /// Whether what is shown is masked for others' eyes, which can't be undone here.
    void setPresenting(bool isOn);
    /// Brings the question whether the token opens a call to the front.
    void askEndpoint();
    /// Asks about \a call, which came with the token, and brings the answer to the front. Without one, an earlier one's
    /// question goes.
    void showCall(const std::optional<ApiCall> &call);
    /// Brings the two tokens side by side to the front.
    void showComparison();
    /// That question, as it stands there.
    QString endpointQuestion() const;

    /// \a redaction knows the secrets that the token itself may repeat.
    void show(const TokenData &token, const Inspection &inspection, const Redaction &redaction);
    void showTime(const Inspection &inspection, const ExpiryReading &reading, const QDateTime &now);
    /// That it is of another server or profile than the chosen one; empty when it isn't.
    void showOtherChoice(const QString &text);
    /// Why it is over; empty while it isn't.
    void showCauses(const QList<InactiveCause> &causes);
    /// That it is kept fresh; empty while it isn't. \a details are for those who want to know more.
    void showKeepFresh(const QString &text, const QString &details);

Q_SIGNALS:
    void revealToggled(bool revealed);
    void copyTokenClicked();
    void copyTextClicked(const QString &text);
    void copySecretClicked(const bearerscope::Secret &secret);
    void checkClicked();
    void renewClicked();
    void revokeClicked();
    /// \a names are what the person wants to ask for next time.
    void scopesChosen(const QStringList &names);
    void stopKeepFreshClicked();

private:
    std::unique_ptr<Ui::TokenPanel> m_ui;
    QString m_checkTip; ///< what the button does, while it can
    QString m_revokeTip; ///< likewise
};

} // namespace bearerscope
