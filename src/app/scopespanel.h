// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/inspection.h"
#include "session/scopefilter.h"
#include "session/scopemodel.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ScopesPanel;
}

namespace bearerscope {

/// The scopes of the token at hand: granted against asked.
class ScopesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ScopesPanel(QWidget *parent = nullptr);
    ~ScopesPanel() override;

    /// To be followed by show().
    void setCatalogue(const ScopeCatalogue &catalogue);
    void show(const TokenData &token, const ScopeDifference &difference);

Q_SIGNALS:
    /// \a names are what the person wants to ask for next time.
    void scopesChosen(const QStringList &names);

private:
    void showMissing(const ScopeDifference &difference, const QList<MissingCause> &causes);

    std::unique_ptr<Ui::ScopesPanel> m_ui;
    ScopeModel *m_model = nullptr; ///< owned as a child
    ScopeFilter m_filter;
    ScopeCatalogue m_catalogue;
    ScopeDifference m_difference;
};

} // namespace bearerscope
