// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowwindow.h"

#include "widgettexts.h"

#include "core/visibletext.h"

#include <QAction>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace bearerscope {

namespace {

const QMap<QString, QString> labelOfField {{u"client_id"_s, u"clientIdLabel"_s}, {u"expires_at"_s, u"expiresAtLabel"_s},
    {u"expires_in"_s, u"expiresInLabel"_s}, {u"scope"_s, u"scopeLabel"_s}, {u"token_type"_s, u"tokenTypeLabel"_s},
    {u"other_members"_s, u"otherMembersLabel"_s}};

} // namespace

void RowWindow::trigger(QAnyStringView action) const
{
    find<QAction>(action)->trigger();
}

QString RowWindow::message() const
{
    QString words = text(u"messageTitleLabel") + u' ' + text(u"messageTextLabel");
    return words.remove(QChar(0x200B));
}

QStringList RowWindow::fields() const
{
    QStringList texts {accessToken()};
    const auto labels = find<QWidget>(u"fieldsPanel")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts << text(u"stateLabel") << text(u"scopeSummaryLabel");
}

void RowWindow::paste(const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(exactText(text));
    stall = stallOf(heart, [this] { trigger(u"pasteInspectAction"); });
}

void RowWindow::verifyRefused(const QStringList &before) const
{
    QCOMPARE(fields(), before);
    QVERIFY(isShown(u"messageBar"));
    QCOMPARE(text(u"messageSymbolLabel"), u"✗"_s);
    QVERIFY(!isShown(u"busyBar"));
}

void RowWindow::verifyShown(const InputRow &row) const
{
    for (auto field = row.shown.begin(); field != row.shown.end(); ++field) {
        const QString text = shown(labelOfField.value(field.key()));
        if (!field.value().isNull())
            QCOMPARE(text, field.value());
    }
    const Warnings &warnings = session.inspection().warnings;
    for (const Warning &warning : warnings)
        QVERIFY2(shown(u"warningsLabel").contains(warning.text), qPrintable(warning.text));
    for (const Warning::Kind kind : row.warnings + row.notes)
        QVERIFY2(contains(warnings, kind), qPrintable(warningName(kind)));
    if (!warnings.isEmpty())
        QVERIFY2(message().contains(warnings.constFirst().text), qPrintable(message()));
    QVERIFY(!row.token.isEmpty() || shown(u"accessTokenLabel") == u"not reported"_s);
    for (const auto &[field, label] : labelOfField.asKeyValueRange())
        QVERIFY2(shown(label).size() < 21 * 400 * 9, qPrintable(field)); // escapes and all
}

void RowWindow::verifyCopies(Copies copies, const QByteArray &token) const
{
    const struct {
        const char *action;
        bool isAllowed;
        QByteArray start;
    } ways[] = {{"copyTokenAction", copies != Copies::None, token},
        {"copyHeaderAction", copies == Copies::All, "Authorization: Bearer " + token},
        {"copyCurlAction", copies == Copies::All, "curl --header 'Authorization: Bearer "}};
    for (const auto &[action, isAllowed, start] : ways) {
        QGuiApplication::clipboard()->setText(u"untouched"_s);
        trigger(QLatin1String(action));
        const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
        QVERIFY2(isAllowed ? copied.startsWith(start) : copied == "untouched", action);
        if (!isAllowed)
            QVERIFY2(message().contains(u"Not copied."_s), action);
    }
}

void RowWindow::verifyTextsAreHarmless() const
{
    const QStringList texts = textsThatMislead();
    QVERIFY2(texts.isEmpty(), qPrintable(texts.join(u'|').left(2000)));
    QCOMPARE(labelsThatReadMarkup().join(u'|'), QString());
}

} // namespace bearerscope
