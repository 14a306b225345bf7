// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectioninput.h"

#include <QDateTime>
#include <QDialog>

#include <memory>

class QLabel;

namespace Ui {
class NetworkDialog;
}

namespace bearerscope {

/// How servers are reached: time limit, proxy, authorities. Stays open, with a message at the field, while a field
/// makes no sense.
class NetworkDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a nowUtc is for the days that certificates have left.
    NetworkDialog(const TransportChoice &choice, const QDateTime &nowUtc, QWidget *parent);
    ~NetworkDialog() override;

    void accept() override;

Q_SIGNALS:
    /// OK was pressed on what is \a choice now.
    void chosen(const bearerscope::TransportChoice &choice);

private:
    NetworkInput input() const;
    void fill(const TransportChoice &choice);
    void showProxyField();
    void showCertificates();
    void chooseAuthorities();
    void showError(const InputError &error);
    void hideErrors();

    std::unique_ptr<Ui::NetworkDialog> m_ui;
    const QDateTime m_nowUtc;
};

} // namespace bearerscope
