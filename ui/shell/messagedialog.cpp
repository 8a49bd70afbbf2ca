// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

MessageDialog::MessageDialog(Kind kind, const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent),
      kind_(kind),
      buttons_(new QHBoxLayout) {
    setWindowTitle(u"Reliefbook"_s);
    setWindowModality(parent != nullptr ? Qt::WindowModal : Qt::ApplicationModal);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto* heading = new QLabel(title);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    auto* body = new QLabel(text);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(body);
    column->addSpacing(12);
    column->addLayout(buttons_);
    buttons_->addStretch();
    setMinimumWidth(420);
    setMaximumWidth(560);
}

void MessageDialog::addAnswer(const QString& text) {
    const int index = answers_++;
    auto* button = new QPushButton(text);
    if (index == 0)
        button->setProperty("kind", kind_ == Kind::Danger ? u"danger"_s : u"primary"_s);
    button->setDefault(index == 0 && kind_ != Kind::Danger);
    button->setAutoDefault(index == 0 && kind_ != Kind::Danger);
    connect(button, &QPushButton::clicked, this, [this, index] {
        taken_ = index;
        accept();
    });
    buttons_->insertWidget(1, button);  // right to left: the first one stands at the end
}

int MessageDialog::ask() {
    auto* close = new QPushButton(answers_ > 0 ? tr("&Cancel") : tr("&Close"));
    const bool isDefault = answers_ == 0 || kind_ == Kind::Danger;
    if (answers_ == 0)
        close->setProperty("kind", u"primary"_s);
    close->setDefault(isDefault);
    close->setAutoDefault(isDefault);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons_->insertWidget(1, close);
    if (isDefault)
        close->setFocus();
    else if (auto* first = qobject_cast<QPushButton*>(buttons_->itemAt(buttons_->count() - 1)->widget()))
        first->setFocus();
    taken_ = -1;
    exec();
    return taken_;
}

}  // namespace reliefbook
