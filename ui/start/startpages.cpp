// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the start screen that are made when they are first wanted.
#include "ui/start/keypages.h"
#include "ui/start/newpracticepage.h"
#include "ui/start/rescuepage.h"
#include "ui/start/startview.h"
#include "ui/start/unlockpage.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace reliefbook {

namespace {

/// With a bar at its side where the window is too low for it.
QScrollArea* scrolled(QWidget* page) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

}  // namespace

NewPracticePage& StartView::newPage() {
    if (!new_) {
        new_ = new NewPracticePage(preferences_);
        newArea_ = scrolled(new_);
        stack_->addWidget(newArea_);
        connect(new_, &NewPracticePage::backWanted, this, &StartView::showWelcome);
        connect(new_, &NewPracticePage::createWanted, this,
                [this](const QString& path, const Secret& key, const NewPractice& about) {
                    path_ = path;
                    opening_.create(path, key, about);
                });
    }
    return *new_;
}

RecoverPage& StartView::recoverPage() {
    if (!recover_) {
        recover_ = new RecoverPage;
        stack_->addWidget(recover_);
        connect(recover_, &RecoverPage::backWanted, this, [this] { unlock(unlock_->path()); });
        connect(recover_, &RecoverPage::recoverWanted, this,
                [this](const QString& path, const Secret& key) { open(path, key, {}); });
    }
    return *recover_;
}

ReplacePage& StartView::replacePage() {
    if (!replace_) {
        replace_ = new ReplacePage;
        stack_->addWidget(replace_);
        connect(replace_, &ReplacePage::replaceWanted, this, &StartView::replacePassphrase);
        connect(replace_, &ReplacePage::laterWanted, this, &StartView::enter);
    }
    return *replace_;
}

SheetPage& StartView::sheetPage() {
    if (!sheet_) {
        sheet_ = new SheetPage;
        stack_->addWidget(sheet_);
        connect(sheet_, &SheetPage::done, this, &StartView::enter);
    }
    return *sheet_;
}

RescuePage& StartView::rescuePage() {
    if (!rescue_) {
        rescue_ = new RescuePage(preferences_);
        rescueArea_ = scrolled(rescue_);
        stack_->addWidget(rescueArea_);
        connectRescue();
    }
    return *rescue_;
}

}  // namespace reliefbook
