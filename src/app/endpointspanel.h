// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/endpointquestion.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EndpointsPanel;
}

namespace bearerscope {

class EndpointModel;

/// Which calls the token at hand opens, and the answer to whether it opens one that the person names.
class EndpointsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointsPanel(QWidget *parent = nullptr);
    ~EndpointsPanel() override;

    void setCatalogue(const ScopeCatalogue &catalogue);
    /// Absent: nobody knows the scopes of the token.
    void setGranted(const std::optional<QStringList> &granted);
    /// A token that is over opens nothing. Cheap while that doesn't change.
    void setState(TokenState state);
    void focusQuestion();
    /// Asks about \a call, which came with the token; without one, takes back what an earlier one asked.
    void setCall(const std::optional<ApiCall> &call);
    /// What was asked last, without secrets; empty for nothing.
    QString question() const { return m_lastQuestion; }

private:
    void takeQuestion(const QString &text);
    void answer(const QString &text);
    void showOpened();
    void filter();
    void openGroups();
    void showCall(const EndpointAnswer &answer);

    std::unique_ptr<Ui::EndpointsPanel> m_ui;
    ScopeCatalogue m_catalogue;
    std::unique_ptr<EndpointMatcher> m_matcher;
    EndpointModel *m_model = nullptr; ///< owned as a child
    ScopesAtHand m_scopes;
    QString m_lastQuestion; ///< as it stands in its field
    QString m_givenQuestion; ///< that came with the token
};

} // namespace bearerscope
