// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redaction.h"
#include "session/inspection.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace Ui {
class FieldsPanel;
}

namespace bearerscope {

/// The six fields of a token as reported, where it came from, what the clocks say, and what was odd. The access token
/// is masked until it is revealed; it can't be selected, because a selection would put it into X11's PRIMARY. Long
/// text is cut for the eye and whole in a copy.
class FieldsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FieldsPanel(QWidget *parent = nullptr);
    ~FieldsPanel() override;

    void show(const TokenData &token, const Inspection &inspection);
    /// What changes with time.
    void showClock(const QString &text);
    void setRevealed(bool revealed);
    /// \a menu is for the token; what else can be copied is added to it.
    void setCopyMenu(QMenu *menu);
    void setCopyEnabled(bool enabled);
    void setRevealEnabled(bool enabled);
    /// Whether IDs and other members are shown masked: they aren't offered for a copy then.
    void setPresenting(bool isOn);

Q_SIGNALS:
    void revealToggled(bool revealed);
    void copyTokenClicked();
    /// \a text is whole, however little of it is shown, and holds no secret.
    void copyTextClicked(const QString &text);
    /// Of what holds one, because it is revealed.
    void copySecretClicked(const bearerscope::Secret &secret);

private:
    void showSecrets();
    void showCopies();
    void copyOtherMembers();
    QAction *addCopyAction(const QString &text, const std::function<void()> &copy);

    std::unique_ptr<Ui::FieldsPanel> m_ui;
    QAction *m_copyClientId;
    QAction *m_copyScope;
    QAction *m_copyOtherMembers;
    std::optional<Secret> m_accessToken;
    std::optional<QString> m_clientId;
    std::optional<QString> m_scope;
    QJsonObject m_otherMembers;
    bool m_revealed = false;
    bool m_isPresenting = false;
};

} // namespace bearerscope
