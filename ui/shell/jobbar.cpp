// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobbar.h"

#include "ui/controls/button.h"
#include "ui/controls/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace reliefbook {

JobBar::JobBar(QWidget* parent) : QWidget(parent), text_(new Text), bar_(new QProgressBar), cancel_(new Button) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(text_);
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    bar_->setTextVisible(false);
    cancel_->setAutoDefault(false);  // Enter in a field of the dialog stops nothing
    connect(&watcher_, &QFutureWatcherBase::progressRangeChanged, bar_, &QProgressBar::setRange);
    connect(&watcher_, &QFutureWatcherBase::progressValueChanged, bar_, &QProgressBar::setValue);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &QWidget::hide);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        if (!watcher_.isFinished())
            watcher_.cancel();
    });
    retranslate();
    hide();
}

void JobBar::follow(const QFuture<void>& job, const QString& text) {
    text_->setText(text);
    bar_->setAccessibleName(text);
    bar_->setRange(0, 0);
    cancel_->setEnabled(true);
    watcher_.setFuture(job);
    setVisible(!job.isFinished());
}

void JobBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobBar::retranslate() { cancel_->setText(tr("&Stop")); }

}  // namespace reliefbook
