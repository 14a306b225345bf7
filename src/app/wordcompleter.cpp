// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordcompleter.h"

#include <QStringListModel>

namespace bearerscope {

WordCompleter::WordCompleter(QObject *parent)
    : QCompleter(parent)
    , m_words(new QStringListModel(this))
{
    setModel(m_words);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

void WordCompleter::setWords(const QStringList &words)
{
    m_words->setStringList(words);
}

QStringList WordCompleter::splitPath(const QString &path) const
{
    const qsizetype start = path.lastIndexOf(u' ') + 1;
    m_before = path.left(start);
    return {path.sliced(start)};
}

QString WordCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + QCompleter::pathFromIndex(index);
}

} // namespace bearerscope
