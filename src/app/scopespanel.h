// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// \a catalogue must outlive the widget. Called once.
    void setCatalogue(const ScopeCatalogue &catalogue);
    void show(const ScopeDifference &difference);

private:
    std::unique_ptr<Ui::ScopesPanel> m_ui;
    ScopeModel *m_model = nullptr; ///< owned as a child
    ScopeFilter m_filter;
};

} // namespace bearerscope
