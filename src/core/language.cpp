// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

constexpr QLatin1String english("en");

int translations = 0; ///< into other languages than English
int englishAsked = 0; ///< how many InEnglish live

/// Says nothing while English is asked for.
class Translation : public QTranslator
{
public:
    Translation() { ++translations; }
    ~Translation() override { --translations; }

    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        return englishAsked > 0 ? QString() : QTranslator::translate(context, source, comment, count);
    }
};

/// "de" of "de_AT" or "de-AT".
QString codeOf(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0);
}

/// What the environment names for \a category, as "de_DE.UTF-8"; empty on systems that name it elsewhere.
QByteArray localeFor(const char *category)
{
    for (const char *name : {"LC_ALL", category, "LANG"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return value;
    }
    return {};
}

/// How dates and numbers are written beside \a language. Qt's system locale takes its language from LANGUAGE, and may
/// then have the dates of none.
QLocale localeBeside(const QLocale &language)
{
    const QByteArray name = localeFor("LC_TIME");
    const QLocale named = name.isEmpty() ? QLocale::system() : QLocale(QString::fromLatin1(name));
    return language.language() == QLocale::English || named.language() == language.language() ? named : language;
}

} // namespace

QList<SpokenLanguage> spokenLanguages()
{
    return {{english, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"pl"_s, u"Polski"_s}};
}

QStringList systemLanguages()
{
    const QByteArray locale = localeFor("LC_MESSAGES");
    return locale == "C" || locale == "POSIX" ? QStringList(english) : QLocale::system().uiLanguages();
}

QString languageToSpeak(const QString &chosen, const QStringList &wanted)
{
    const QList<SpokenLanguage> spoken = spokenLanguages();
    for (const QString &language : QStringList(chosen) + wanted) {
        if (std::ranges::find(spoken, codeOf(language), &SpokenLanguage::code) != spoken.end())
            return codeOf(language);
    }
    return english;
}

Speech::Speech(const QString &language)
{
    // The last one is asked first, and English is what the others leave: plurals.
    install(std::make_unique<QTranslator>(), u"bearerscope_en"_s, u":/i18n"_s);
    QLocale::setDefault(localeBeside(QLocale(language.isEmpty() ? QString(english) : language)));
    if (language.isEmpty() || language == english)
        return;
    install(
        std::make_unique<QTranslator>(), u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(std::make_unique<Translation>(), u"bearerscope_"_s + language, u":/i18n"_s);
}

Speech::~Speech()
{
    QLocale::setDefault(m_localeBefore);
}

/// Without a file of that name, Qt's own say, English stays.
void Speech::install(std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder)
{
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

bool isEnglishSpoken()
{
    return translations == 0 || englishAsked > 0;
}

InEnglish::InEnglish()
{
    ++englishAsked;
    QLocale::setDefault(QLocale::c());
}

InEnglish::~InEnglish()
{
    QLocale::setDefault(m_localeBefore);
    --englishAsked;
}

} // namespace bearerscope
