// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace bearerscope {

struct SpokenLanguage {
    QString code; ///< "de"
    QString name; ///< in itself, so that whoever needs it can read it
};

/// English, as the sources are, and the languages of the translations.
QList<SpokenLanguage> spokenLanguages();

/// The system's languages, the most wanted first, as LANGUAGE or else the locale names them. In the locale "C" or
/// "POSIX" LANGUAGE counts for nothing, as with other programs: scripts ask for English that way.
QStringList systemLanguages();

/// The code of the language to speak: \a chosen if it is spoken here, or else the first of \a wanted that is, or else
/// English.
QString languageToSpeak(const QString &chosen = {}, const QStringList &wanted = systemLanguages());

/// Has the program say everything in one language while it lives, and write dates and numbers as is usual there: as the
/// system's locale says, unless that is of another language. Texts that were made before don't change.
class Speech
{
public:
    /// \a language is the code of one of spokenLanguages(); without one it is English.
    explicit Speech(const QString &language = {});
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

private:
    void install(std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QLocale m_localeBefore;
};

/// Whether texts made now are English.
bool isEnglishSpoken();

/// While one lives, texts are made in English whatever is spoken: for what is written for others.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;

private:
    QLocale m_localeBefore;
};

} // namespace bearerscope
