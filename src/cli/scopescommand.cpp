// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopescommand.h"

#include "jsonreport.h"
#include "textreport.h"

#include "core/scopecatalogue.h"
#include "session/scopefilter.h"
#include "session/scopemodel.h"

#include <QCoreApplication>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScopesCommand)
};

} // namespace

CommandOutput scopesCommand(const QString &words, const ScopeCatalogue &catalogue, bool asJson)
{
    ScopeModel model(catalogue, ScopeModel::Purpose::Compare);
    ScopeFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(words);
    CommandOutput output {asJson ? jsonScopes(filter, catalogue) : textScopes(filter), {}, ExitCode::Yes};
    if (filter.rowCount() == 0) {
        const auto suggestion = catalogue.suggestionFor(words);
        output.messages.append(Texts::tr("No published scope holds that.")
            + (suggestion ? u' ' + Texts::tr("Did you mean \"%1\"?").arg(*suggestion) : QString()));
        output.code = ExitCode::No;
    }
    return output;
}

} // namespace bearerscope
