// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgettexts.h"

#include "core/visibletext.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMetaProperty>
#include <QTextDocument>
#include <QXmlStreamReader>

namespace bearerscope {

namespace {

constexpr QChar breakMark(0x200B);

void addProperties(const QObject &object, QStringList &texts)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        if (meta->property(i).metaType() == QMetaType::fromType<QString>())
            texts.append(meta->property(i).read(&object).toString());
    }
}

void addAccessibleTexts(QWidget &widget, QStringList &texts)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(interface->text(kind));
}

void addCells(const QAbstractItemModel &model, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::StatusTipRole})
                texts.append(model.index(row, column).data(role).toString());
        }
    }
}

/// "name: text" of each label in a form of this program.
QStringList labelsOfForms()
{
    QStringList labels;
    const QDir forms(QStringLiteral(FORMS_DIR));
    for (const QString &name : forms.entryList({QStringLiteral("*.ui")})) {
        QFile file(forms.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(name));
        QXmlStreamReader xml(&file);
        QString widget;
        bool isText = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"widget")
                widget = xml.attributes().value(QLatin1String("name")).toString();
            else if (xml.name() == u"property")
                isText = xml.attributes().value(QLatin1String("name")) == u"text";
            else if (xml.name() == u"string" && isText)
                labels.append(widget + QStringLiteral(": ") + xml.readElementText());
        }
    }
    return labels;
}

} // namespace

QStringList textsOf(const QWidgetList &widgets)
{
    QStringList texts;
    for (QWidget *widget : widgets) {
        addProperties(*widget, texts);
        addAccessibleTexts(*widget, texts);
        for (const QAction *action : widget->findChildren<QAction *>())
            addProperties(*action, texts);
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (view && view->model())
            addCells(*view->model(), texts);
    }
    texts.removeAll(QString());
    return texts.replaceInStrings(QString(breakMark), QString());
}

QStringList textsOfAllWidgets()
{
    return textsOf(QApplication::allWidgets());
}

bool appearsAnywhere(const QString &text)
{
    return !textsOfAllWidgets().filter(text).isEmpty();
}

QStringList textsThatMislead()
{
    QStringList found;
    const QStringList texts = textsOfAllWidgets();
    for (const QString &text : texts) {
        const QString line = QString(text).remove(u'\n'); // which own words may have
        if (visibleText(line, line.size()) != line)
            found.append(visibleText(text, 200));
    }
    return found;
}

QStringList labelsThatReadMarkup()
{
    const QStringList formLabels = labelsOfForms();
    QStringList found;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->textFormat() == Qt::PlainText || !label->pixmap(Qt::ReturnByValue).isNull())
            continue;
        // Qt gives the second text of a message box no format, so it may hold own words only.
        if (label->objectName() == u"qt_msgbox_informativelabel" && !Qt::mightBeRichText(label->text()))
            continue;
        const QString line = label->objectName() + QStringLiteral(": ") + label->text();
        if (!formLabels.contains(line))
            found.append(line);
    }
    return found;
}

} // namespace bearerscope
