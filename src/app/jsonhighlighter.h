// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace bearerscope {

/// Colours JSON that is laid out in lines: names, texts, numbers and words, in the tones of the palette, with names in
/// bold besides. Only the first lines: the window waits for it.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    static constexpr int mostLines = 1000;
    static constexpr qsizetype longestLine = 2000; // characters

    explicit JsonHighlighter(QTextDocument *document);
    /// Whether what is in the document is JSON.
    void setJson(bool isJson) { m_isJson = isJson; }

protected:
    void highlightBlock(const QString &text) override;

private:
    bool m_isJson = false;
};

} // namespace bearerscope
