// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/warning.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace bearerscope {

/// The token in every row that isn't about the token itself.
inline const QByteArray rowToken = "token-of-a-row-1234567890";

/// What can be copied of a token.
enum class Copies { All, TokenOnly, None };

/// One odd input and what must come of it: as the answer to a request or an introspection, and as pasted text.
struct InputRow {
    QByteArray id;
    QByteArray body;
    std::optional<ErrorKind> refusal {}; ///< of any call that gets it; pasted it is refused as well, unless:
    bool isTakenWhenPasted = false; ///< as a bare token, or without the blanks around it
    std::optional<ErrorKind> introspectionRefusal {}; ///< where a request takes what an introspection can't
    QByteArray token = rowToken; ///< empty: there is none, so a request refuses it as WrongShape
    Copies copies = Copies::All;
    QList<Warning::Kind> warnings {}; ///< of the text, in order
    QList<Warning::Kind> notes {}; ///< some of those that follow from what it means
    QMap<QString, QString> shown {}; ///< what the window shows, by wire name
};

QList<InputRow> jsonRows(); ///< J
QList<InputRow> brokenJsonRows(); ///< J: everything that RFC 8259 forbids, by class
QList<InputRow> numberRows(); ///< N
QList<InputRow> tokenRows(); ///< K
QList<InputRow> scopeRows(); ///< S
/// Large, deep or slow to lay out.
QList<InputRow> heavyRows();
/// All of them.
QList<InputRow> inputRows();

/// Pasted text that no server would answer.
struct PasteRow {
    QByteArray id;
    QByteArray text;
    QByteArray token; ///< empty: it is refused
    QString said; ///< a part of what is said about it
    bool isErrorAnswer = false;
    bool asksForToken = false; ///< a form can be filled with it
};
QList<PasteRow> pasteRows();

/// A whole token answer with the \a value (JSON) of \a field in it; without the field where \a value is empty.
QByteArray tokenJsonWith(const QByteArray &field, const QByteArray &value);
/// The body of \a row as an introspection sends it: with "active": true, where it says nothing of its own on that.
QByteArray introspectionOf(const InputRow &row);

} // namespace bearerscope
