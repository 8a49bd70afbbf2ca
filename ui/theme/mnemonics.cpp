// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QSet>

#include <vector>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// Where the letter stands in a text, which has "&&" for "&"; -1 without one.
qsizetype letterIn(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i + 1;
        ++i;
    }
    return -1;
}

/// The text with another letter: one that begins a word if that is free, else any, else none.
QString withFreeLetter(QString text, QSet<QChar>& taken) {
    text.remove(letterIn(text) - 1, 1);
    for (const bool beginning : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text[i].toUpper();
            if (!letter.isLetter() || taken.contains(letter) || (beginning && i > 0 && !text[i - 1].isSpace()))
                continue;
            taken.insert(letter);
            return text.insert(i, u'&');
        }
    }
    return text;
}

QString textOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->buddy() != nullptr ? label->text() : QString();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    // One with a key of its own would lose it with a new text.
    const bool own = button != nullptr && button->shortcut() == QKeySequence::mnemonic(button->text());
    return own ? button->text() : QString();
}

void setTextOf(QWidget* widget, const QString& text) {
    if (auto* label = qobject_cast<QLabel*>(widget))
        label->setText(text);
    else
        qobject_cast<QAbstractButton*>(widget)->setText(text);
}

}  // namespace

void spreadMnemonics(QWidget& window) {
    QSet<QChar> taken;
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* menu : bar->actions()) {
            if (const qsizetype at = letterIn(menu->text()); at > 0 && menu->isVisible())
                taken.insert(menu->text()[at].toUpper());
        }
    }
    std::vector<QWidget*> late;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QString text = textOf(widget);
        const qsizetype at = letterIn(text);
        if (at < 0)
            continue;
        const QChar letter = text[at].toUpper();
        if (taken.contains(letter))
            late.push_back(widget);
        else
            taken.insert(letter);
    }
    for (QWidget* widget : late)
        setTextOf(widget, withFreeLetter(textOf(widget), taken));
}

}  // namespace reliefbook
