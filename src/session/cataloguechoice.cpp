// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguechoice.h"

#include "session.h"
#include "store/cataloguefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bearerscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueChoice)
};

auto refused(const QString &message)
{
    return unexpected(InputError {InputError::Field::File, message});
}

Notice noticeOf(const ScopeCatalogue &catalogue)
{
    const QString facts = Texts::tr("%n scopes as published by %1.", nullptr, int(catalogue.scopes().size()))
                              .arg(catalogue.factsDate().toString(Qt::ISODate));
    return {Notice::Severity::Success, Texts::tr("This scope catalogue is used from now on."), facts, {}};
}

} // namespace

CatalogueChoice::CatalogueChoice(Session &session, CatalogueFile &file)
    : m_session(session)
    , m_file(file)
{
}

std::optional<Notice> CatalogueChoice::restore()
{
    CatalogueFile::Loaded loaded = m_file.load();
    m_isBuiltIn = loaded.isBuiltIn;
    if (!m_isBuiltIn)
        m_session.setCatalogue(std::move(loaded.catalogue));
    if (loaded.remark.isEmpty())
        return {};
    return Notice {Notice::Severity::Warning, loaded.remark, {}, {}};
}

Expected<Notice, InputError> CatalogueChoice::take(const QByteArray &bytes)
{
    auto catalogue = m_file.take(bytes);
    if (!catalogue)
        return refused(catalogue.error());
    m_isBuiltIn = false;
    m_session.setCatalogue(*std::move(catalogue));
    return noticeOf(m_session.catalogue());
}

Expected<Notice, InputError> CatalogueChoice::takeFile(const QString &path)
{
    QFile file(path);
    // A pipe would hold the window up until somebody writes to it.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(Texts::tr("The file can't be opened: there is none of that name, or it may not be read."));
    return take(file.read(CatalogueFile::largest + 1));
}

Expected<Notice, InputError> CatalogueChoice::takeBuiltIn()
{
    if (!m_file.forget())
        return refused(
            Texts::tr("The scope catalogue that was loaded could not be removed: its folder may be read-only."));
    m_isBuiltIn = true;
    m_session.setCatalogue(ScopeCatalogue::builtIn());
    return noticeOf(m_session.catalogue());
}

} // namespace bearerscope
