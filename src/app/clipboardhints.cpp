// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboardhints.h"

#include <QMimeData>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#define BEARERSCOPE_HAS_UTI_CONVERTER
#include <QUtiMimeConverter>
#endif

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

/// Qt writes what is in the quotes as the name of a clipboard format.
QString windowsFormat(QLatin1String name)
{
    return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
}

/// Where a DWORD says whether it may: four bytes, all 0.
const QByteArray mayNot(4, '\0');

const QString concealedMime = u"application/x-nspasteboard-concealed-type"_s;

} // namespace

// Tried on Linux alone. What is for macOS and Windows follows nspasteboard.org, Microsoft's "Cloud Clipboard and
// Clipboard History Formats" and how Qt names formats there, and has not been run.
#ifdef BEARERSCOPE_HAS_UTI_CONVERTER

/// Without it Qt would wrap the type in a name of its own, which no history looks for.
class ClipboardHints::ConcealedType : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override { return uti == type() ? concealedMime : QString(); }
    QString utiForMime(const QString &mime) const override { return mime == concealedMime ? type() : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    static QString type() { return u"org.nspasteboard.ConcealedType"_s; }
};

ClipboardHints::ClipboardHints()
    : m_concealedType(std::make_unique<ConcealedType>())
{
}

#else

class ClipboardHints::ConcealedType
{
};

ClipboardHints::ClipboardHints() = default;

#endif

ClipboardHints::~ClipboardHints() = default;

void ClipboardHints::addTo(QMimeData &data) const
{
    data.setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper, and others that follow KDE
    data.setData(concealedMime, "1"); // only its being there counts
    data.setData(windowsFormat("ExcludeClipboardContentFromMonitorProcessing"_L1), "1"); // likewise
    data.setData(windowsFormat("CanIncludeInClipboardHistory"_L1), mayNot);
    data.setData(windowsFormat("CanUploadToCloudClipboard"_L1), mayNot);
}

} // namespace bearerscope
