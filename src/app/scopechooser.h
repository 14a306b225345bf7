// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/scopefilter.h"
#include "session/scopemodel.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ScopeChooser;
}

namespace bearerscope {

/// The catalogue's scopes with check boxes, a filter and presets: what to ask for.
class ScopeChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeChooser(QWidget *parent = nullptr);
    ~ScopeChooser() override;

    /// Fills the list; \a catalogue must outlive the widget. Called once.
    void setCatalogue(const ScopeCatalogue &catalogue);
    QStringList checkedScopes() const;
    void setCheckedScopes(const QStringList &names);
    void focusFilter();

Q_SIGNALS:
    void checkedScopesChanged();

private:
    void addPresets(const ScopeCatalogue &catalogue);
    void showCount();

    std::unique_ptr<Ui::ScopeChooser> m_ui;
    ScopeModel *m_model = nullptr; ///< owned as a child
    ScopeFilter m_filter;
};

} // namespace bearerscope
