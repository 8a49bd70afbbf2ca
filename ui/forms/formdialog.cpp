// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdialog.h"

#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/forms/formwidget.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(FormWidget* form, QWidget* parent)
    : QDialog(parent),
      title_(new Text({}, type::pane)),
      head_(new QVBoxLayout),
      save_(new Button({}, Button::Kind::Primary)),
      remove_(new Button({}, Button::Kind::Ghost, u"delete"_s)),
      cancel_(new Button) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(560 * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(16);
    column->addWidget(title_);
    column->addLayout(head_);
    column->addWidget(form);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(remove_);
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(save_);
    column->addLayout(buttons);
    head_->setSpacing(10);
    save_->setDefault(true);
    for (QPushButton* button : {remove_, cancel_})
        button->setAutoDefault(false);
    remove_->hide();
    for (QPushButton* button : {save_, remove_})
        setChanges(button, Changes::Records);
    connect(save_, &QPushButton::clicked, this, &FormDialog::accept);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (remove())
            QDialog::accept();
    });
    growWithContents(this);
}

void FormDialog::accept() {
    if (save())
        QDialog::accept();
}

void FormDialog::setTitle(const QString& title) {
    setWindowTitle(title);
    title_->setText(title);
}

void FormDialog::setRemovable(bool removable) { remove_->setVisible(removable); }

void FormDialog::retranslate() {
    save_->setText(tr("&Save"));
    cancel_->setText(tr("&Cancel"));
    remove_->setText(tr("&Delete"));
}

void FormDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

}  // namespace reliefbook
