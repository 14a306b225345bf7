// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include "labeltext.h"
#include "outlinedstyle.h"
#include "sayaloud.h"
#include "tone.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMetaProperty>
#include <QWidget>

namespace bearerscope {

namespace {

/// A child of the field as long as what it holds is refused.
class Refusal : public QObject
{
    Q_OBJECT
public:
    explicit Refusal(QWidget &field)
        : QObject(&field)
        , m_field(field)
        , m_description(field.accessibleDescription())
    {
        const QMetaMethod changed = field.metaObject()->userProperty().notifySignal();
        if (changed.isValid())
            connect(&field, changed, this, metaObject()->method(metaObject()->indexOfSlot("withdraw()")));
        if (const auto *button = qobject_cast<QAbstractButton *>(&field))
            connect(button, &QAbstractButton::clicked, this, &Refusal::withdraw);
    }

    void say(const QString &why)
    {
        m_field.setAccessibleDescription(why);
        showFrame(true);
    }

public Q_SLOTS:
    void withdraw()
    {
        m_field.setAccessibleDescription(m_description);
        showFrame(false);
        delete this;
    }

private:
    void showFrame(bool isShown)
    {
        m_field.setProperty(OutlinedStyle::refused, isShown);
        m_field.update();
    }

    QWidget &m_field;
    const QString m_description; ///< from before
};

Refusal *refusalOf(const QWidget &field)
{
    return field.findChild<Refusal *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void refuseInput(QWidget &field, const QString &why)
{
    Refusal *refusal = refusalOf(field);
    (refusal ? refusal : new Refusal(field))->say(why);
    field.setFocus();
}

void showRefusal(const QString &why, QLabel &label)
{
    setToneOfBox(&label, Tone::Bad);
    setBreakableText(&label, why);
    sayAloud(label, why);
    label.show();
}

void refuseInput(QWidget &field, const QString &why, QLabel &label)
{
    showRefusal(why, label);
    refuseInput(field, why);
}

void acceptInput(QWidget &field)
{
    if (Refusal *refusal = refusalOf(field))
        refusal->withdraw();
}

} // namespace bearerscope

#include "refusal.moc"
