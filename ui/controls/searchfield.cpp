// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/searchfield.h"

#include "ui/controls/tiptext.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace reliefbook {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setProperty("kind", u"search"_s);
    addAction(icon(u"search"_s, Tone::Text3), QLineEdit::LeadingPosition);
    clear_ = addAction(icon(u"close"_s, Tone::Text3), QLineEdit::TrailingPosition);
    clear_->setVisible(false);
    connect(clear_, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear_,
            [this](const QString& text) { clear_->setVisible(!text.isEmpty()); });
    retranslate();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::retranslate() {
    clear_->setText(tr("Clear the search"));
    clear_->setToolTip(tipText(clear_->text()));
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAccessibleName(button->defaultAction() == clear_ ? clear_->text() : tr("Search"));
}

}  // namespace reliefbook
