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

    /// Fills the list. What is ticked stays so.
    void setCatalogue(const ScopeCatalogue &catalogue);
    QStringList checkedScopes() const;
    void setCheckedScopes(const QStringList &names);
    void focusFilter();

Q_SIGNALS:
    void checkedScopesChanged();
    /// The person wants to name calls rather than scopes.
    void findScopesClicked();

private:
    void makeModel(const ScopeCatalogue &catalogue);
    void addPresets(const ScopeCatalogue &catalogue);
    void takeText(const QString &typed);
    void showChecked();

    std::unique_ptr<Ui::ScopeChooser> m_ui;
    ScopeModel *m_model = nullptr; ///< owned as a child
    ScopeFilter m_filter;
    ScopeCatalogue m_catalogue;
    bool m_isTyping = false; ///< in the text of the scopes, which is then left as it is
};

} // namespace bearerscope
