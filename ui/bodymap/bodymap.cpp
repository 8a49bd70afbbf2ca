// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymap.h"

#include "core/vocabulary/regions.h"
#include "ui/bodymap/bodymapcanvas.h"
#include "ui/bodymap/bodymapdetails.h"
#include "ui/bodymap/bodymaplist.h"
#include "ui/bodymap/bodymapwords.h"
#include "ui/bodymap/intensityrow.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/text.h"
#include "ui/theme/stylepaint.h"
#include "ui/words/interfacewords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "BodyMap";
constexpr int narrow = 560;          // a canvas less wide shows two views at a time
constexpr QSize smallest(200, 270);  // pictures beside their words
constexpr std::size_t mostSteps = 200;

}  // namespace

BodyMap::BodyMap(QWidget* parent)
    : QWidget(parent),
      words_(interfaceWords()),
      tools_(new QWidget),
      chooseTool_(new Chip),
      drawTool_(new Chip),
      frontViews_(new Chip),
      sideViews_(new Chip),
      kind_(new QComboBox),
      undo_(new Button({}, Button::Kind::Ghost, u"undo"_s)),
      redo_(new Button({}, Button::Kind::Ghost, u"redo"_s)),
      clear_(new Button({}, Button::Kind::Ghost, u"delete"_s)),
      canvas_(new BodyMapCanvas(content_, words_)),
      hint_(new Text(QString(QChar(0x00A0)), type::secondary, Tone::Text2)),
      search_(new SearchField),
      list_(new BodyMapList(content_, words_)),
      details_(new BodyMapDetails(words_)) {
    build();
    connect(canvas_, &BodyMapCanvas::regionClicked, this, [this](BodyView view, const QString& region) {
        choose(region, {}, view);
        markChosen();
    });
    connect(canvas_, &BodyMapCanvas::drawingClicked, this,
            [this](std::size_t mark) { choose(content_.marks[mark].region, mark); });
    connect(canvas_, &BodyMapCanvas::drawn, this, [this](BodyView view, const BodyLine& stroke) {
        if (content_.marks.size() >= std::size_t(mostMarks))
            return;
        BodyMark mark;
        mark.view = view;
        mark.kind = static_cast<MarkKind>(kind_->currentIndex());
        mark.strokes = {stroke};
        mark.region = regionUnder(view, mark.strokes);
        std::vector<BodyMark> marks = content_.marks;
        marks.push_back(mark);
        become(std::move(marks));
        choose(mark.region, content_.marks.size() - 1);
    });
    connect(canvas_, &BodyMapCanvas::hoveredChanged, this, &BodyMap::showHint);
    connect(search_, &QLineEdit::textChanged, list_, &BodyMapList::setTyped);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        list_->setFocus(Qt::TabFocusReason);
        choose(list_->currentRegion(), list_->currentDrawing());
    });
    connect(list_, &BodyMapList::moved, this, [this] { choose(list_->currentRegion(), list_->currentDrawing()); });
    connect(list_, &BodyMapList::digitTyped, this, &BodyMap::setIntensity);
    connect(list_, &BodyMapList::removeAsked, this, &BodyMap::removeChosen);
    connect(list_, &BodyMapList::clicked, this, [this] {
        choose(list_->currentRegion(), list_->currentDrawing());
        markChosen();
    });
    connect(list_, &BodyMapList::letterTyped, this, [this](const QString& letter) {
        search_->setFocus(Qt::OtherFocusReason);
        search_->setText(letter);  // searched anew: a part of another name may stand there
    });
    connect(list_, &BodyMapList::enterTyped, this, [this] {
        choose(list_->currentRegion(), list_->currentDrawing());
        if (!markChosen())
            details_->focusIntensity();
    });
    connect(details_, &BodyMapDetails::edited, this, &BodyMap::enter);
    connect(details_, &BodyMapDetails::removeAsked, this, &BodyMap::removeChosen);
    connect(undo_, &QPushButton::clicked, this, &BodyMap::undo);
    connect(redo_, &QPushButton::clicked, this, &BodyMap::redo);
    connect(clear_, &QPushButton::clicked, this, &BodyMap::clear);
    for (Chip* chip : {chooseTool_, drawTool_})
        connect(chip, &QPushButton::toggled, this, &BodyMap::takeTool);
    for (Chip* chip : {frontViews_, sideViews_})
        connect(chip, &QPushButton::toggled, this, &BodyMap::arrange);
    connect(kind_, &QComboBox::activated, this, [this] {
        takeTool();
        showDetails();
    });
    retranslate();
    refresh();
}

BodyMap::~BodyMap() = default;

void BodyMap::build() {
    auto* row = new FlowLayout(tools_, 8);
    row->setContentsMargins(0, 0, 0, 0);
    auto* tool = new QButtonGroup(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{chooseTool_, drawTool_, kind_, undo_, redo_, clear_}) {
        row->addWidget(widget);
        setChanges(widget, Changes::Records);
    }
    tool->addButton(chooseTool_);
    tool->addButton(drawTool_);
    chooseTool_->setChecked(true);
    auto* views = new QButtonGroup(this);
    views->addButton(frontViews_);
    views->addButton(sideViews_);
    frontViews_->setChecked(true);
    auto* shown = new QHBoxLayout;
    shown->addStretch();
    shown->addWidget(frontViews_);
    shown->addWidget(sideViews_);
    shown->addStretch();

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(tools_);
    left->addLayout(shown);
    left->addWidget(canvas_, 1);
    QSizePolicy stays = hint_->sizePolicy();
    stays.setRetainSizeWhenHidden(true);  // the pictures don't jump
    hint_->setSizePolicy(stays);
    left->addWidget(hint_, 0, Qt::AlignHCenter);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(search_);
    right->addWidget(list_, 1);
    right->addWidget(details_);
    halves_ = new QHBoxLayout(this);
    halves_->setContentsMargins(0, 0, 0, 0);
    halves_->setSpacing(18);
    halves_->addLayout(left, 1);
    halves_->addLayout(right);
    canvas_->installEventFilter(this);
    search_->installEventFilter(this);
}

// ---- what is on it

void BodyMap::setMarks(const std::vector<BodyMark>& marks) {
    past_.clear();
    future_.clear();
    drawing_.reset();
    content_.marks = marks;
    refresh();
}

void BodyMap::setForbidden(const ForbiddenRegions& forbidden) {
    content_.forbidden = forbidden;
    refresh();
}

void BodyMap::setGhost(const std::vector<BodyMark>& marks) {
    content_.ghost = marks;
    refresh();
}

void BodyMap::setReadOnly(bool readOnly) {
    isReadOnly_ = readOnly;
    tools_->setVisible(!readOnly);
    if (readOnly)
        chooseTool_->setChecked(true);
    canvas_->setReadOnly(readOnly);
    details_->setReadOnly(readOnly);
}

void BodyMap::askOnlyWhere() {
    content_.onlyWhere = true;
    for (QWidget* tool : std::initializer_list<QWidget*>{chooseTool_, drawTool_, kind_})
        tool->hide();
    kind_->setCurrentIndex(int(MarkKind::Other));
    chooseTool_->setChecked(true);
    details_->askOnlyWhere();
    retranslate();
}

void BodyMap::showPicturesOnly() {
    setReadOnly(/*readOnly=*/true);
    for (QWidget* part : std::initializer_list<QWidget*>{search_, list_, details_})
        part->hide();
    canvas_->setMinimumWidth(smallest.width());
    canvas_->setFixedHeight(zoomed(smallest.height()));
}

void BodyMap::setTargets(int pixels) {
    for (QWidget* each : std::initializer_list<QWidget*>{chooseTool_, drawTool_, frontViews_, sideViews_, kind_, undo_,
                                                         redo_, clear_, search_})
        each->setMinimumHeight(pixels);
    list_->setTargets(pixels);
    details_->setTargets(pixels);
}

void BodyMap::setNarrow(bool isNarrow) {
    halves_->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BodyMap::setLanguage(const QString& language) {
    followsInterface_ = language.isEmpty();
    words_ = followsInterface_ ? interfaceWords() : Words(language);
    retranslate();
}

// ---- choosing

void BodyMap::choose(const QString& region) { choose(region, {}); }

void BodyMap::choose(const QString& region, std::optional<std::size_t> drawing, std::optional<BodyView> view) {
    chosen_ = region;
    drawing_ = drawing;
    const std::vector<BodyView> seen = viewsOf(region);
    view_ = view ? *view : seen.empty() ? BodyView::Front : seen.front();
    canvas_->setChosen(region, drawing);
    list_->choose(region, drawing);
    if (frontViews_->isVisible() && !region.isEmpty() && !canvas_->placeOf(region))
        (frontViews_->isChecked() ? sideViews_ : frontViews_)->setChecked(true);
    showDetails();
    showHint();
}

const BodyMark* BodyMap::chosenMark() const {
    if (drawing_)
        return *drawing_ < content_.marks.size() ? &content_.marks[*drawing_] : nullptr;
    const auto found = std::ranges::find_if(
        content_.marks, [&](const BodyMark& mark) { return !mark.isDrawn() && isOfRegion(chosen_, mark.region); });
    return found == content_.marks.end() || chosen_.isEmpty() ? nullptr : &*found;
}

BodyMark BodyMap::markHere() const {
    if (const BodyMark* mark = chosenMark())
        return *mark;
    BodyMark mark;
    mark.view = view_;
    mark.kind = static_cast<MarkKind>(std::max(0, kind_->currentIndex()));
    mark.region = chosen_;
    return mark;
}

void BodyMap::showDetails() {
    const QString* why = drawing_ ? nullptr : whyForbidden(content_.forbidden, chosen_);
    details_->show(markHere(), chosenMark() != nullptr, why ? *why : QString());
}

void BodyMap::showHint() {
    const QString& region = canvas_->hovered().isEmpty() ? chosen_ : canvas_->hovered();
    hint_->setVisible(!region.isEmpty());
    if (!region.isEmpty())
        hint_->setText(regionName(region, words_.language()));
}

// ---- acts

void BodyMap::become(std::vector<BodyMark> marks) {
    if (isReadOnly_ || marks == content_.marks)
        return;
    past_.push_back(content_.marks);
    if (past_.size() > mostSteps)
        past_.erase(past_.begin());
    future_.clear();
    restore(std::move(marks));
}

void BodyMap::restore(std::vector<BodyMark> marks) {
    content_.marks = std::move(marks);
    if (drawing_ && (*drawing_ >= content_.marks.size() || !content_.marks[*drawing_].isDrawn()))
        drawing_.reset();
    refresh();
    emit edited();
}

void BodyMap::undo() {
    if (past_.empty() || isReadOnly_)
        return;
    future_.push_back(content_.marks);
    std::vector<BodyMark> before = std::move(past_.back());
    past_.pop_back();
    restore(std::move(before));
}

void BodyMap::redo() {
    if (future_.empty() || isReadOnly_)
        return;
    past_.push_back(content_.marks);
    std::vector<BodyMark> after = std::move(future_.back());
    future_.pop_back();
    restore(std::move(after));
}

void BodyMap::clear() {
    drawing_.reset();
    become({});
}

void BodyMap::enter(const BodyMark& mark) {
    std::vector<BodyMark> marks = content_.marks;
    if (const BodyMark* here = chosenMark())
        marks[std::size_t(here - content_.marks.data())] = mark;
    else if (!mark.region.isEmpty() && marks.size() < std::size_t(mostMarks))
        marks.push_back(mark);
    become(std::move(marks));
}

bool BodyMap::markChosen() {
    if (chosen_.isEmpty() || chosenMark())
        return false;
    enter(markHere());
    return true;
}

void BodyMap::setIntensity(int intensity) {
    if ((chosen_.isEmpty() && !drawing_) || content_.onlyWhere)
        return;
    BodyMark mark = markHere();
    mark.intensity = intensity;
    enter(mark);
}

void BodyMap::removeChosen() {
    const BodyMark* mark = chosenMark();
    if (!mark)
        return;
    std::vector<BodyMark> marks = content_.marks;
    marks.erase(marks.begin() + (mark - content_.marks.data()));
    if (drawing_)
        drawing_.reset();
    become(std::move(marks));
}

// ---- how it is shown

void BodyMap::refresh() {
    undo_->setEnabled(canUndo());
    redo_->setEnabled(canRedo());
    clear_->setEnabled(!content_.marks.empty());
    list_->refresh();
    list_->choose(chosen_, drawing_);
    canvas_->setChosen(chosen_, drawing_);
    canvas_->repaintAll();
    QStringList said;
    for (const BodyMark& mark : content_.marks)
        said << (content_.onlyWhere ? markedText(mark, words_) : markText(mark, words_));
    for (const auto& [region, why] : content_.forbidden)
        said << forbiddenText(regionName(region, words_.language()), why, words_);
    canvas_->setAccessibleDescription(said.join(u". "_s));
    showDetails();
    showHint();
}

void BodyMap::takeTool() {
    canvas_->setTool(drawTool_->isChecked() ? BodyMapCanvas::Tool::Draw : BodyMapCanvas::Tool::Choose,
                     static_cast<MarkKind>(kind_->currentIndex()));
}

void BodyMap::arrange() {
    const bool isNarrow = canvas_->width() < zoomed(narrow);
    frontViews_->setVisible(isNarrow);
    sideViews_->setVisible(isNarrow);
    if (!isNarrow)
        canvas_->setViews({allBodyViews.begin(), allBodyViews.end()});
    else if (frontViews_->isChecked())
        canvas_->setViews({BodyView::Front, BodyView::Back});
    else
        canvas_->setViews({BodyView::Left, BodyView::Right});
}

void BodyMap::retranslate() {
    const auto say = [this](const char* source) { return words_.text(context, source); };
    chooseTool_->setText(say(QT_TRANSLATE_NOOP("BodyMap", "Choose")));
    drawTool_->setText(say(QT_TRANSLATE_NOOP("BodyMap", "Draw")));
    frontViews_->setText(say(QT_TRANSLATE_NOOP("BodyMap", "Front and back")));
    sideViews_->setText(say(QT_TRANSLATE_NOOP("BodyMap", "Sides")));
    undo_->setText(say(QT_TRANSLATE_NOOP("BodyMap", "Undo")));
    redo_->setText(say(QT_TRANSLATE_NOOP("BodyMap", "Redo")));
    clear_->setText(say(QT_TRANSLATE_NOOP("BodyMap", "Clear all")));
    search_->setPlaceholderText(say(QT_TRANSLATE_NOOP("BodyMap", "Search for a part of the body")));
    search_->setAccessibleName(search_->placeholderText());
    list_->setAccessibleName(say(QT_TRANSLATE_NOOP("BodyMap", "Parts of the body")));
    list_->setAccessibleDescription(
        content_.onlyWhere
            ? say(QT_TRANSLATE_NOOP("BodyMap", "Enter marks a part, Delete removes the mark."))
            : say(QT_TRANSLATE_NOOP("BodyMap",
                                    "Enter marks a part, and on a marked one opens the rest. A digit sets "
                                    "how strong it is, Delete removes the mark.")));
    canvas_->setAccessibleName(say(QT_TRANSLATE_NOOP("BodyMap", "Body map")));
    const int kind = std::max(0, kind_->currentIndex());
    kind_->clear();
    for (const MarkKind each : everyValue<MarkKind>())
        kind_->addItem(inList(kindWord(each, words_)));
    kind_->setCurrentIndex(kind);
    kind_->setAccessibleName(say(QT_TRANSLATE_NOOP("BodyMap", "What is to be marked")));
    details_->retranslate();
    refresh();
}

// ---- events

bool BodyMap::eventFilter(QObject* watched, QEvent* event) {
    if (watched == canvas_ && event->type() == QEvent::Resize)
        arrange();
    if (watched == search_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        list_->setFocus(Qt::TabFocusReason);
        choose(list_->currentRegion(), list_->currentDrawing());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// The window has an undo of its own; while there is something to take back here, this comes first.
bool BodyMap::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !isReadOnly_) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && canUndo()) || (key->matches(QKeySequence::Redo) && canRedo()) ||
            (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier && canRedo())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void BodyMap::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    if (event->matches(QKeySequence::Undo) && canUndo())
        undo();
    else if ((event->matches(QKeySequence::Redo) ||
              (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) &&
             canRedo())
        redo();
    else if (canvas_->hasFocus() && !text.isEmpty() && text.at(0).isDigit())
        QCoreApplication::sendEvent(list_, event);  // as if it was typed there: "1" and "0" are ten
    else if (canvas_->hasFocus() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        removeChosen();
    else
        QWidget::keyPressEvent(event);
}

void BodyMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && followsInterface_) {
        words_ = interfaceWords();
        retranslate();
    }
}

void BodyMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace reliefbook
