// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/practiceview.h"

#include "core/practice/lastwork.h"
#include "ui/controls/banner.h"
#include "ui/safety/restorecard.h"
#include "ui/shell/attempt.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/window/backupnotice.h"
#include "ui/window/filenotices.h"
#include "ui/window/lookonly.h"
#include "ui/window/openpractice.h"
#include "ui/window/recoverynotice.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace reliefbook {

namespace {

constexpr std::size_t longestWay = 200;
constexpr std::chrono::seconds untilTriedAgain{3};

/// Where keys go on a page that was just shown: where they went last time, else its first field.
void focusOn(Page& page) {
    QWidget* target = page.focusProxy() != nullptr ? page.focusProxy() : page.focusWidget();
    if (target == nullptr) {
        for (QWidget* next = page.nextInFocusChain(); next != &page && page.isAncestorOf(next);
             next = next->nextInFocusChain()) {
            if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisibleTo(&page) && next->isEnabled()) {
                target = next;
                break;
            }
        }
    }
    if (target == nullptr)
        target = &page;
    target->setFocus(Qt::OtherFocusReason);
}

}  // namespace

PracticeView::PracticeView(OpenPractice& practice, const PageMakers& makers, QWidget* parent)
    : QWidget(parent),
      practice_(practice),
      makers_(makers),
      notices_(new QWidget),
      notStored_(new Banner(Banner::Kind::Danger)),
      stack_(new QStackedWidget) {
    auto* notices = new QVBoxLayout(notices_);
    notices->setContentsMargins(28, 10, 28, 0);
    notices->setSpacing(10);
    notices->addWidget(notStored_);
    notices_->hide();
    notStored_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices_);
    column->addWidget(stack_, 1);
    stack_->addWidget(new QWidget);  // the first page would be shown, and refresh, before it knows what it is to show
    again_.setInterval(untilTriedAgain);
    connect(&again_, &QTimer::timeout, this, &PracticeView::tryToStore);
    connect(notStored_, &Banner::activated, this, &PracticeView::tryToStore);
    fileNotices_ = new FileNotices(practice_.file(), notices, notices_);
    connect(fileNotices_, &FileNotices::shownOrHidden, this, &PracticeView::showNotices);
    connect(fileNotices_, &FileNotices::restoreWanted, this,
            [this] { chooseBackupToRestore(practice_.workspace(), window()); });
    showNotices();
    tellRecovered();
    auto* backups = new BackupNotice(practice_.file(), practice_.keeper(), practice_.backups());
    notices->addWidget(backups);
    connect(backups, &BackupNotice::shownOrHidden, this, &PracticeView::showNotices);
    connect(backups, &BackupNotice::wanted, this, [this](const Place& place) { go(place); });
    connect(&practice_.editor(), &Editor::went, this, &PracticeView::goAfterUndo);
    connect(&practice_, &OpenPractice::searchReady, this, &PracticeView::refreshAll);
    connect(&practice_.file().practice(), &Practice::closedForWriting, this, &PracticeView::lookOnly);
    if (practice_.file().practice().isClosedForWriting())
        lookOnly();
}

PracticeView::~PracticeView() {
    finishJobs();  // what a page waits for must not come when it is gone
    delete lookOnly_;
    for (Page* page : pages_)
        delete page;
}

void PracticeView::lookOnly() {
    lookOnly_ = new LookOnly(practice_.file(), *this);
    emit moved();  // what can be done now is less
}

/// What the power or a crash left behind is said once, above whatever page one is on.
void PracticeView::tellRecovered() {
    const std::optional<qint64> after = practice_.file().interruptedAfter();
    if (!after)
        return;
    attempt(this, [&] {
        recovery_ = new RecoveryNotice(workSince(practice_.editor().database(), *after));
        notices_->layout()->addWidget(recovery_);
        notices_->show();
        connect(recovery_, &RecoveryNotice::wanted, this, [this](const Place& place) { go(place); });
        connect(recovery_, &Banner::closed, this, &PracticeView::showNotices);
    });
}

void PracticeView::showNotices() {
    const QList<Banner*> all = notices_->findChildren<Banner*>(QString(), Qt::FindDirectChildrenOnly);
    notices_->setVisible(std::ranges::any_of(all, [](const Banner* one) { return !one->isHidden(); }));
}

void PracticeView::tellNotStored(const Error& error) {
    notStoredBecause_ = error;
    const ErrorText text = errorText(error, interfaceWords());
    notStored_->setTitle(text.happened);
    // Where nothing is written any more, trying again is no use: what was typed can only be copied.
    const bool isClosed = practice_.editor().practice().isClosedForWriting();
    notStored_->setText(
        isClosed ? tr("What you typed is not stored. It stays on the screen: copy it before you close the practice.")
                 : filled(tr("%1 What you typed stays on the screen and is tried again by itself."), {text.advice}));
    notStored_->setAction(isClosed ? QString() : tr("Tr&y again"));
    const bool first = notStored_->isHidden();
    notStored_->show();
    notices_->show();
    if (isClosed)
        again_.stop();
    else
        again_.start();
    auto* area = qobject_cast<QScrollArea*>(stack_->currentWidget());
    if (first && area != nullptr && page_ != nullptr) {
        QTimer::singleShot(0, area, [this, area] {  // when there is less room for the page
            if (page_ != nullptr && page_->focusWidget() != nullptr)
                area->ensureWidgetVisible(page_->focusWidget());
        });
    }
}

void PracticeView::tryToStore() {
    try {
        store();
    } catch (const Error& error) {
        tellNotStored(error);
    }
}

void PracticeView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && notStoredBecause_)
        tellNotStored(*notStoredBecause_);
}

Editor& PracticeView::editor() { return practice_.editor(); }

bool PracticeView::go(const Place& place) {
    const bool known = position_ < way_.size() && way_[position_] == place;
    if (!open(place))
        return false;
    if (known)
        return true;
    if (!way_.empty())
        way_.erase(way_.begin() + static_cast<std::ptrdiff_t>(position_) + 1, way_.end());
    way_.push_back(place);
    if (way_.size() > longestWay)
        way_.erase(way_.begin());
    position_ = way_.size() - 1;
    emit moved();
    return true;
}

bool PracticeView::back() {
    while (canBack()) {
        const Page* before = page_;
        if (open(way_[position_ - 1])) {
            --position_;
            emit moved();
            return true;
        }
        if (before != page_ || !attempt(this, [this] { store(); }) || !page_->unstorable().isEmpty())
            return false;                                                     // what was typed can't be stored: stay
        way_.erase(way_.begin() + static_cast<std::ptrdiff_t>(--position_));  // it is gone
    }
    emit moved();
    return false;
}

bool PracticeView::forward() {
    while (canForward()) {
        if (open(way_[position_ + 1])) {
            ++position_;
            emit moved();
            return true;
        }
        if (!attempt(this, [this] { store(); }) || !page_->unstorable().isEmpty())
            return false;
        way_.erase(way_.begin() + static_cast<std::ptrdiff_t>(position_) + 1);
    }
    emit moved();
    return false;
}

PracticeView::Way PracticeView::way() const { return {way_, position_, recovery_ == nullptr || recovery_->isHidden()}; }

void PracticeView::resume(const Way& way) {
    if (way.recoveryTold && recovery_ != nullptr) {
        recovery_->hide();
        notices_->setVisible(!notStored_->isHidden());
    }
    way_ = way.places;
    position_ = way_.empty() ? 0 : std::min(way.position, way_.size() - 1);
    if (way_.empty() || !open(way_[position_], Leaving::WithNothingToStore))
        leaveGone();
    emit moved();
}

void PracticeView::store() {
    if (page_ != nullptr)
        page_->store();
    again_.stop();
    notStoredBecause_.reset();
    notStored_->hide();
    showNotices();
}

void PracticeView::goAfterUndo(const Place& place) {
    bool stays = false;
    if (place == place_ && page_ != nullptr && attempt(this, [&] { stays = page_->show(place_); }) && stays) {
        page_->bringUpToDate();
        emit moved();
        return;
    }
    if (go(place))
        return;
    // What it shows is gone, and so may be what is shown now.
    bool isThere = false;
    if (!attempt(this, [&] { isThere = page_ != nullptr && page_->show(place_); }))
        return;
    if (isThere)
        page_->bringUpToDate();
    else
        leaveGone();
}

void PracticeView::leaveGone() {
    while (canBack()) {
        way_.erase(way_.begin() + static_cast<std::ptrdiff_t>(position_--));
        if (open(way_[position_], Leaving::WithNothingToStore))
            return;
    }
    way_.clear();
    position_ = 0;
    go(TodayPlace{});
}

void PracticeView::refreshAll() {
    for (Page* page : pages_) {
        if (page != nullptr)
            page->markStale();
    }
}

bool PracticeView::open(const Place& place, Leaving leaving) {
    if (leaving == Leaving::Storing && page_ != nullptr && place != place_ &&
        (!attempt(this, [this] { store(); }) || !page_->mayLeave()))
        return false;
    Page* page = pageOf(place);
    if (page == nullptr)
        return false;
    bool shown = false;
    if (!attempt(this, [&] { shown = page->show(place); }) || !shown)
        return false;
    if (page_ != nullptr && place != place_)
        practice_.editor().endVisit();
    const bool elsewhere = place != place_;
    place_ = place;
    const bool another = page != page_;
    page_ = page;
    page->markStale();
    page->bringUpToDate();  // before it is shown: nobody sees what was there before
    auto* area = qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget());
    stack_->setCurrentIndex(stack_->indexOf(area));
    if (elsewhere)
        area->verticalScrollBar()->setValue(0);  // not where the record before was left
    if (another)
        focusOn(*page);
    emit moved();
    return true;
}

Page* PracticeView::pageOf(const Place& place) {
    Page*& page = pages_[place.index()];
    if (page != nullptr || makers_[place.index()] == nullptr)
        return page;
    if (!attempt(this, [&] { page = makers_[place.index()](practice_.workspace()); }))
        return nullptr;
    // Each in a scroll area of its own: the stack would take the largest minimum size of all pages.
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    stack_->addWidget(area);
    connect(page, &Page::wanted, this, [this](const Place& wanted) { go(wanted); });
    connect(page, &Page::newClientWanted, this, &PracticeView::newClientWanted);
    connect(page, &Page::handOverWanted, this, &PracticeView::handOverWanted);
    connect(page, &Page::notStored, this, &PracticeView::tellNotStored);
    connect(page, &Page::stored, this, [this] {
        if (notStoredBecause_)
            tryToStore();  // one thing went through: perhaps all does
    });
    if (lookOnly_ != nullptr)
        lookOnly_->shut(*page);
    connect(page, &Page::refreshed, this, [this, page] {
        if (lookOnly_ != nullptr)
            lookOnly_->shut(*page);
        if (page == page_)
            emit moved();
    });
    // Not at once: it may be noticed in the middle of going there, or of storing what was typed.
    connect(
        page, &Page::gone, this,
        [this, page] {
            bool isThere = true;
            if (page == page_ && attempt(this, [&] { isThere = page->show(place_); }) && !isThere)
                leaveGone();
        },
        Qt::QueuedConnection);
    return page;
}

}  // namespace reliefbook
