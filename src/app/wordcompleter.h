// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QStringListModel;

namespace bearerscope {

/// Completes the last word of a text with blanks in it.
class WordCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit WordCompleter(QObject *parent = nullptr);

    void setWords(const QStringList &words);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStringListModel *m_words; ///< owned as a child
    mutable QString m_before; ///< the words in front of the last one, whenever that is looked for
};

} // namespace bearerscope
