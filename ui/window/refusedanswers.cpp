// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/refusedanswers.h"

#include "ui/controls/button.h"
#include "ui/controls/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace reliefbook {

RefusedAnswers::RefusedAnswers(const QString& answers, Reason reason, QWidget* parent)
    : QDialog(parent),
      text_(new QPlainTextEdit(answers)) {
    setWindowTitle(tr("These answers were not stored"));
    text_->setReadOnly(true);
    text_->setAccessibleName(tr("What the client answered"));
    text_->setMinimumHeight(text_->fontMetrics().lineSpacing() * 14);
    auto* close = new Button(tr("&Close"), Button::Kind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(
        (new Text(reason == Reason::FormChanged
                      ? tr("While the client answered, the form or the client's file was changed elsewhere, or "
                           "may not be changed any more. Copy what matters: it is gone when this is closed.")
                      : tr("What the client wrote here is too long or can't be read, so the form does not hold it. All "
                           "else is stored. Copy what matters: it is gone when this is closed.")))
            ->wrapped());
    column->addWidget(text_, 1);
    column->addLayout(buttons);
    setMinimumWidth(560 * textZoom() / 100);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace reliefbook
