// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/labelled.h"

#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class WarningSign : public QWidget {
public:
    WarningSign() { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        paintIcon(painter, u"error"_s, QRectF(rect()), Tone::Danger);
    }
};

}  // namespace

Labelled::Labelled(QWidget* field, QWidget* buddy, QWidget* parent)
    : QWidget(parent),
      label_(new Text({}, type::secondary)),
      field_(field),
      buddy_(buddy != nullptr ? buddy : field),
      warning_(new WarningSign),
      problem_((new Text({}, type::caption, Tone::Danger))->wrapped()) {
    label_->setWeight(QFont::Medium);
    label_->setBuddy(buddy_);
    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(warning_, 0, Qt::AlignTop);
    below->addWidget(problem_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(label_);
    column->addWidget(field_);
    column->addLayout(below);
    setProblem({});
}

void Labelled::setLabel(const QString& text) {
    label_->setText(text);
    buddy_->setAccessibleName(QString(text).remove(u'&'));
}

void Labelled::setProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
    warning_->setVisible(!text.isEmpty());
    setInvalid(buddy_, text);
}

QString Labelled::problem() const { return problem_->text(); }

}  // namespace reliefbook
