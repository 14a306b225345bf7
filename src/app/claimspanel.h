// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redaction.h"
#include "session/claimsmodel.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ClaimsPanel;
}

namespace bearerscope {

/// What a token says of itself, where it is a JSON Web Token.
class ClaimsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsPanel(QWidget *parent = nullptr);
    ~ClaimsPanel() override;

    /// Takes the token apart; \a redaction masks what it repeats. Whether it is one that has claims to show.
    bool setToken(const TokenData &token, const Redaction &redaction);
    /// To be called as often as time passes. \a now is the wall clock.
    void showTime(const Inspection &inspection, const QDateTime &now);

Q_SIGNALS:
    void copyClicked(const QString &text);

private:
    std::unique_ptr<Ui::ClaimsPanel> m_ui;
    ClaimsModel m_model;
    std::optional<Jwt> m_jwt;
    TokenData m_fields; ///< what the answer says beside the token, which isn't kept here
};

} // namespace bearerscope
