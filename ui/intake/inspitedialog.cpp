// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inspitedialog.h"

#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/forms/reasonfield.h"
#include "ui/screening/findingview.h"
#include "ui/screening/findingwords.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastOfTheList = 120;
constexpr int roomAroundTheList = 260;  // title, text and buttons, and the edges of the screen
constexpr int besideTheBar = 12;

}  // namespace

InSpiteDialog::InSpiteDialog(const Words& words, Reading reading, QWidget* parent)
    : QDialog(parent),
      words_(words),
      reading_(reading),
      area_(new QScrollArea),
      act_(new Button(words.action)) {
    setWindowTitle(words.title);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setAccessibleName(words.title);
    // Not going on is offered first: to go on is the exception.
    auto* cancel = new Button(words.cancel, Button::Kind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget((new Text(words.text))->wrapped());
    column->addWidget(area_, 1);
    column->addLayout(buttons);
    setMinimumWidth(560 * textZoom() / 100);
    growWithContents(this);
    cancel->setDefault(true);
    act_->setAutoDefault(false);
    setChanges(act_, Changes::Records);
    connect(act_, &QPushButton::clicked, this, &InSpiteDialog::act);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void InSpiteDialog::setFindings(const std::vector<HeldFinding>& blocking, QDate day) {
    std::map<Id<Finding>, QString> typed;
    for (const InSpiteOf& one : reasons())
        typed[one.finding] = one.reason;
    findings_ = blocking;
    views_.clear();
    fields_.clear();
    same_.clear();
    list_ = new QWidget;
    list_->installEventFilter(this);
    rows_ = new QVBoxLayout(list_);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(8);
    if (reading_ == Reading::Allowed) {
        for (const HeldFinding& held : findings_)
            addFinding(held, day, typed[held.finding.id]);
    } else if (!findings_.empty()) {
        addField({}, typed[findings_.front().finding.id]);
    }
    rows_->addStretch(1);
    area_->setWidget(list_);  // the one before goes
    if (!fields_.empty())
        fields_.front()->setFocus();
    fit();
}

void InSpiteDialog::addFinding(const HeldFinding& held, QDate day, const QString& typed) {
    if (!fields_.empty())
        rows_->addSpacing(14);
    auto* view = new FindingView(held, day, FindingView::Acts::Note);
    connect(view, &FindingView::noteWanted, this, &InSpiteDialog::noteWanted);
    rows_->addWidget(view);
    views_.push_back(view);
    const ReasonField* above = fields_.empty() ? nullptr : fields_.back();
    ReasonField* field = addField(FindingWords::title(held.finding), typed);
    if (above == nullptr)
        return;
    auto* same = new Button(tr("The same reason as above"), Button::Kind::Link);
    same->setAutoDefault(false);
    same->setAccessibleName(
        filled(tr("%1: %2", "an act, and what it is done to"), {same->text(), FindingWords::title(held.finding)}));
    connect(same, &QPushButton::clicked, field, [field, above] {
        field->setReason(above->reason());
        field->setFocus();
    });
    rows_->addWidget(same, 0, Qt::AlignLeft);
    same_.push_back(same);
}

/// `of`: which finding it is of, for who can't see what it stands under.
ReasonField* InSpiteDialog::addField(const QString& of, const QString& typed) {
    auto* field =
        new ReasonField(fields_.empty() ? words_.ask : QString(words_.ask).remove(u'&'), ReasonField::Need::Required);
    if (!of.isEmpty())
        field->text()->setAccessibleDescription(of);
    field->setReason(typed);
    rows_->addWidget(field);
    fields_.push_back(field);
    return field;
}

std::vector<InSpiteOf> InSpiteDialog::reasons() const {
    std::vector<InSpiteOf> all;
    for (std::size_t i = 0; i < findings_.size(); ++i)
        all.push_back({findings_[i].finding.id, fields_[std::min(i, fields_.size() - 1)]->reason()});
    return all;
}

void InSpiteDialog::act() {
    ReasonField* first = nullptr;
    for (ReasonField* field : fields_) {
        if (!field->check() && first == nullptr)
            first = field;
    }
    if (first == nullptr) {
        accept();
        return;
    }
    first->setFocus();
    area_->ensureWidgetVisible(first);
}

/// As high as what is in it, as far as the window under it goes.
void InSpiteDialog::fit() {
    if (list_ == nullptr)
        return;
    QLayout* rows = list_->layout();
    const int width = std::max(area_->viewport()->width(), minimumWidth() - 60);
    const int needs = rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : rows->totalMinimumSize().height();
    int most = screen()->availableSize().height();
    if (parentWidget() != nullptr)
        most = std::min(most, parentWidget()->window()->height());  // it stays within the window it is over
    const int room = std::max(most - roomAroundTheList * textZoom() / 100, leastOfTheList);
    rows->setContentsMargins(0, 0, needs > room ? besideTheBar : 0, 0);
    area_->setMinimumHeight(std::min(needs, room));
}

bool InSpiteDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

void InSpiteDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    fit();
}

}  // namespace reliefbook
