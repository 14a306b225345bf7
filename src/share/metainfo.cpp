// SPDX-License-Identifier: GPL-3.0-or-later
#include "metainfo.h"

#include <QLocale>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bearerscope {

Expected<Metainfo, QString> metainfoIn(const QByteArray &xml)
{
    Metainfo metainfo;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        const auto attribute = [&reader](
                                   QLatin1StringView wanted) { return reader.attributes().value(wanted).toString(); };
        if (name == "release"_L1) {
            const QDate date = QDate::fromString(attribute("date"_L1), Qt::ISODate);
            metainfo.releases.append({attribute("version"_L1), date, {}});
            if (!date.isValid())
                return unexpected(u"A release has no date."_s);
        } else if (name == "developer_name"_L1) {
            metainfo.developer = reader.readElementText();
        } else if (name == "update_contact"_L1) {
            metainfo.contact = reader.readElementText();
        } else if ((name == "p"_L1 || name == "li"_L1) && !metainfo.releases.isEmpty()) {
            metainfo.releases.last().notes.append(reader.readElementText().simplified());
        }
    }
    if (reader.hasError())
        return unexpected(u"Line %1 is no XML."_s.arg(reader.lineNumber()));
    if (metainfo.releases.isEmpty())
        return unexpected(u"There is no release."_s);
    return metainfo;
}

QString debianChangelog(const Metainfo &metainfo)
{
    QStringList entries;
    for (const Metainfo::Release &release : metainfo.releases) {
        QString entry = u"bearerscope (%1) stable; urgency=medium\n\n"_s.arg(release.version);
        for (const QString &note : release.notes)
            entry += "  * "_L1 + note + u'\n';
        entry += u"\n -- %1 <%2>  %3\n"_s.arg(metainfo.developer, metainfo.contact,
            QLocale::c().toString(release.date, u"ddd, dd MMM yyyy"_s) + " 00:00:00 +0000"_L1);
        entries.append(entry);
    }
    return entries.join(u'\n');
}

} // namespace bearerscope
