// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceboxes.h"

#include <QComboBox>

namespace bearerscope {

void addServers(QComboBox &box)
{
    for (const ServerKind kind : {ServerKind::Europe, ServerKind::UnitedStates, ServerKind::Asia, ServerKind::Own})
        box.addItem(serverName(kind), int(kind));
}

void addCredentialsKinds(QComboBox &box)
{
    for (const CredentialsScheme &scheme : schemes())
        box.addItem(scheme.name(), int(scheme.kind));
}

CredentialsKind chosenCredentialsKind(const QComboBox &box)
{
    return CredentialsKind(box.currentData().toInt());
}

void chooseCredentialsKind(QComboBox &box, CredentialsKind kind)
{
    box.setCurrentIndex(box.findData(int(kind)));
}

} // namespace bearerscope
