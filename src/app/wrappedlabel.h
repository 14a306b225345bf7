// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace bearerscope {

/// A label that breaks its text into lines, and keeps how high that makes it. An ordinary one lays its text out anew
/// each time that a layout asks, twice where it can be selected, and layouts within layouts ask a lot: half of the time
/// until a first token was shown went there. Its indent, margin, alignment and text format are to be set before it is
/// shown.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    /// What the heights are of. A hash, since the text may be a secret that is to be gone once another one is shown.
    struct Content {
        size_t textHash = 0;
        qsizetype textLength = 0;
        QSize minimum;
        bool operator==(const Content &) const = default;
    };

    mutable Content m_content;
    mutable QHash<int, int> m_heights; ///< by width, both in pixels
};

} // namespace bearerscope
