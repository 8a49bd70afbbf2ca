// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closingdialog.h"

#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/shell/backupwork.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reliefbook {

ClosingDialog::ClosingDialog(QWidget* parent)
    : QDialog(parent),
      title_((new Text({}, type::cardTitle))->wrapped()),
      text_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      bar_(new QProgressBar),
      skip_(new Button) {
    bar_->setTextVisible(false);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(skip_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, text_, bar_})
        column->addWidget(part);
    column->addSpacing(6);
    column->addLayout(row);
    setMinimumWidth(440 * textZoom() / 100);
    connect(skip_, &QPushButton::clicked, this, &QDialog::reject);
    connect(&watcher_, &QFutureWatcherBase::progressRangeChanged, bar_, &QProgressBar::setRange);
    connect(&watcher_, &QFutureWatcherBase::progressValueChanged, bar_, &QProgressBar::setValue);
    retranslate();
    growWithContents(this);
}

void ClosingDialog::follow(const BackupWork& work) {
    copying_ = !work.isBusy();
    if (copying_)
        bar_->setRange(0, 0);
    else if (!watcher_.isRunning())
        watcher_.setFuture(work.job());
    retranslate();
}

void ClosingDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClosingDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)  // nobody skips a backup by a key that means "back"
        QDialog::keyPressEvent(event);
}

void ClosingDialog::retranslate() {
    setWindowTitle(tr("Closing"));
    title_->setText(copying_ ? tr("Putting a copy in the second place") : tr("Making a backup before closing"));
    text_->setText(copying_ ? tr("The backup on this computer is made and verified. The window closes by itself.")
                            : tr("All you entered is stored already. The window closes by itself."));
    skip_->setText(copying_ ? tr("Close &now") : tr("Close without a &backup"));
    bar_->setAccessibleName(title_->text());
}

}  // namespace reliefbook
