// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "core/inputerror.h"
#include "session/scopefilter.h"
#include "session/scopemodel.h"
#include "wordcompleter.h"

#include <QMap>
#include <QWidget>

#include <memory>

namespace Ui {
class ScopeChooser;
}

namespace bearerscope {

/// What to ask for: the catalogue's scopes with check boxes, a filter and presets; for credentials whose scopes aren't
/// published, names to be typed, with suggestions.
class ScopeChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeChooser(QWidget *parent = nullptr);
    ~ScopeChooser() override;

    /// Fills the list, which is empty until then. What is ticked stays so.
    void setCatalogue(const ScopeCatalogue &catalogue);
    /// What is chosen for one kind of credentials comes back with it.
    void setCredentials(CredentialsKind kind);
    /// \a names are suggested from now on where no list is published.
    void suggest(const QStringList &names);
    QStringList checkedScopes() const;
    /// In place of all that is ticked, which can be brought back.
    void setCheckedScopes(const QStringList &names);
    void focusFilter();
    /// Says here what is wrong, if \a error is about scopes.
    void refuse(const InputError &error);
    /// Brings back what a whole list took the place of, for a menu.
    QAction *undoAction() const { return m_undo; }

Q_SIGNALS:
    void checkedScopesChanged();
    /// The person wants to name calls rather than scopes.
    void findScopesClicked();

private:
    void setUpView();
    void addPresets(const ScopeCatalogue &catalogue);
    void takeText(const QString &typed);
    void showChecked();
    void showKind();
    void offerWords();
    void setBefore(const QStringList &names);

    std::unique_ptr<Ui::ScopeChooser> m_ui;
    QAction *m_undo;
    QStringList m_before; ///< ticked until a whole list took their place; empty: there is nothing to go back to
    ScopeModel *m_model; ///< owned as a child
    ScopeFilter m_filter;
    ScopeCatalogue m_catalogue;
    WordCompleter m_completer;
    QStringList m_suggested;
    CredentialsKind m_kind = CredentialsKind::ApiKeyPair;
    QMap<CredentialsKind, QStringList> m_chosen; ///< by the kinds that aren't chosen now
    bool m_isTyping = false; ///< in the text of the scopes, which is then left as it is
};

} // namespace bearerscope
