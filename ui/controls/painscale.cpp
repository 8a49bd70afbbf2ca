// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/painscale.h"

#include "ui/controls/changing.h"
#include "ui/controls/painscaleaccess.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int worst = 10;
// "1" and "0" within this are ten, "3" "," "5" within this are one score. Slower they are scores of their own.
constexpr qint64 oneScore = 900;  // milliseconds
// Signs that follow each other within this are typed in one go: a word, or a score and its correction.
constexpr qint64 oneGo = 2'000;

QString halfKey() { return QKeySequence(Qt::ShiftModifier | Qt::Key_Right).toString(QKeySequence::NativeText); }

bool isNotAsked(QChar sign) { return QStringView(u"nN-\u043D\u041D\u2212\u2013").contains(sign); }

}  // namespace

PainScale::PainScale(QWidget* parent) : QWidget(parent) {
    describeToScreenReaders();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setChanges(this, Changes::Records);
    retranslate();
}

void PainScale::ask(const QString& low, const QString& high) {
    isPlain_ = true;
    noPain_ = low;
    worst_ = high;
    updateGeometry();
    update();
}

void PainScale::setReadOnly(bool readOnly) {
    isReadOnly_ = readOnly;
    hovered_ = {};
    setMouseTracking(!readOnly);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    QAccessible::State changed;
    changed.readOnly = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    update();
}

void PainScale::setValue(std::optional<double> value) {
    become(value ? State::Scored : State::Open, value, /*byHand=*/false);
}

void PainScale::setState(State state) { become(state, value_, /*byHand=*/false); }

void PainScale::enter(std::optional<double> value) {
    become(value ? State::Scored : State::Open, value, /*byHand=*/true);
}

void PainScale::enter(State state) { become(state, value_, /*byHand=*/true); }

void PainScale::enterHalf() {
    if (isPlain_)
        return;
    const double now = state_ == State::Scored ? value_.value_or(0) : 0;
    const double whole = std::floor(now);
    enter(now - whole == 0.5 ? whole : std::min(whole + 0.5, double{worst}));
}

void PainScale::become(State state, std::optional<double> value, bool byHand) {
    if (state != State::Scored)
        value.reset();
    else
        value = std::clamp(value.value_or(0), 0.0, double{worst});
    if ((state == state_ && value == value_) || (byHand && (isReadOnly_ || (isPlain_ && state == State::NotAsked))))
        return;
    state_ = state;
    value_ = value;
    update();
    QAccessibleValueChangeEvent event(this, value_ ? QVariant(*value_) : QVariant());
    QAccessible::updateAccessibility(&event);
    if (byHand)
        emit edited();
}

QString PainScale::spoken() const {
    switch (state_) {
        case State::Open: return tr("open");
        case State::Scored: return tr("%1 of 10").arg(QLocale().toString(*value_, 'g', 3));
        case State::NotAsked: return tr("not asked");
        case State::Declined: return tr("declined");
    }
    return {};
}

QString PainScale::keysSpoken() const {
    if (isReadOnly_)
        return tr("It can only be read.");
    if (isPlain_)
        return tr("Digits set the number, plus is ten, Delete clears.");
    return tr(
        "Digits set the score, plus is ten, comma behind a digit adds half a point, N means not asked, Delete clears.");
}

QString PainScale::hint() const {
    switch (hint_) {
        case Hint::None: break;
        case Hint::Letters: return tr("Letters change no score");
        case Hint::PointAlone: return tr("Type the digit first, as in %1").arg(QLocale().toString(3.5));
        case Hint::ScoreStands: return tr("Clear it with Delete first");
    }
    return {};
}

void PainScale::setHint(Hint hint) {
    if (hint == hint_)
        return;
    hint_ = hint;
    emit hintChanged();
}

void PainScale::retranslate() {
    if (!isPlain_) {
        noPain_ = tr("No pain");
        worst_ = tr("Worst imaginable");
    }
    notAsked_ = tr("Not asked");
    declined_ = tr("Declined");
    updateGeometry();
    update();
}

void PainScale::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::LanguageChange: retranslate(); break;
        case QEvent::FontChange: updateGeometry(); break;
        case QEvent::PaletteChange:
        case QEvent::EnabledChange: update(); break;
        default: break;
    }
}

// ---- keys

bool PainScale::justTyped() const { return typed_.isValid() && typed_.elapsed() < oneScore; }

void PainScale::endTyping() {
    typed_.invalidate();
    sign_.invalidate();
    pointTyped_ = pointAlone_ = isWord_ = false;
    setHint(Hint::None);
}

void PainScale::typeDigit(int digit) {
    const bool goesOn = justTyped();
    if (goesOn && pointTyped_) {
        // The decimal of "3,5": the scale knows halves, so it goes to the nearest.
        const double whole = pointAlone_ ? 0 : std::floor(value_.value_or(0));
        enter(std::min(whole + std::round(digit / 5.0) / 2, double{worst}));
        typed_.invalidate();
    } else if (goesOn && digit == 0 && value_ == 1.0) {
        enter(double{worst});
        typed_.invalidate();
    } else {
        enter(double(digit));
        typed_.start();
    }
    pointTyped_ = pointAlone_ = false;
}

void PainScale::typePoint() {
    if (justTyped() && !pointAlone_) {
        enterHalf();
    } else if (value_ != double{worst}) {  // ten has no half, and "+." is no mistake
        pointAlone_ = true;                // the digit of ",5" may come yet
        setHint(Hint::PointAlone);
    }
    pointTyped_ = true;
    typed_.start();
}

/// What was meant for a note: all that was typed with it was meant for the note too.
void PainScale::typeLetter() {
    isWord_ = true;
    become(stateBefore_, valueBefore_, /*byHand=*/true);
    setHint(Hint::Letters);
}

void PainScale::typeSign(QChar sign) {
    const bool isFirst = !sign_.isValid() || sign_.elapsed() >= oneGo;
    if (isFirst) {
        endTyping();
        stateBefore_ = state_;
        valueBefore_ = value_;
    }
    sign_.start();
    if (isWord_)
        return;
    if (sign.isDigit()) {
        setHint(Hint::None);
        typeDigit(sign.digitValue());
    } else if (!isPlain_ && (sign == u'.' || sign == u',')) {
        typePoint();
    } else if (sign == u'+') {
        typed_.invalidate();
        enter(double{worst});
    } else if (isPlain_ || !isNotAsked(sign) || (sign.isLetter() && !isFirst)) {
        typeLetter();
    } else if (state_ == State::Scored) {
        setHint(Hint::ScoreStands);
    } else {
        typed_.invalidate();
        enter(State::NotAsked);
    }
}

void PainScale::step(double points) {
    endTyping();
    if (state_ != State::Scored) {
        enter(0.0);
        return;
    }
    // From between two steps to the next one, in the direction asked for.
    const double size = std::abs(points);
    const double steps = *value_ / size;
    enter(std::clamp((points > 0 ? std::floor(steps) + 1 : std::ceil(steps) - 1) * size, 0.0, double{worst}));
}

void PainScale::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    byKeyboard_ = true;
    update();
    const double stepSize = event->modifiers() & Qt::ShiftModifier && !isPlain_ ? 0.5 : 1.0;
    switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Up: step(stepSize); return;
        case Qt::Key_Left:
        case Qt::Key_Down: step(-stepSize); return;
        case Qt::Key_Home:
            endTyping();
            enter(0.0);
            return;
        case Qt::Key_End:
            endTyping();
            enter(double{worst});
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            endTyping();
            enter(State::Open);
            return;
        default: break;
    }
    // By what is written and not by the key: a digit may want Shift (French), and N is Н on a Cyrillic keyboard.
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint() && !isReadOnly_)
        typeSign(text.at(0));
    else
        QWidget::keyPressEvent(event);
}

void PainScale::focusInEvent(QFocusEvent* event) {
    byKeyboard_ = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void PainScale::focusOutEvent(QFocusEvent* event) {
    endTyping();
    QWidget::focusOutEvent(event);
    update();
}

// ---- mouse

PainScale::Hit PainScale::hit(const QPointF& point) const {
    for (int score = 0; score <= worst; ++score) {
        if (cell(score).adjusted(-1.5, -3, 1.5, 3).contains(point))
            return {Spot::Cell, score};
    }
    if (isPlain_)
        return {};
    if (halfButton().contains(point))
        return {Spot::Half};
    if (notAskedButton().contains(point))
        return {Spot::NotAsked};
    return {};
}

void PainScale::mousePressEvent(QMouseEvent* event) {
    byKeyboard_ = false;
    endTyping();
    if (event->button() != Qt::LeftButton)
        return;
    const Hit at = hit(event->position());
    switch (at.spot) {
        case Spot::Cell: enter(double(at.score)); break;
        case Spot::Half: enterHalf(); break;
        case Spot::NotAsked: enter(state_ == State::NotAsked ? State::Open : State::NotAsked); break;
        case Spot::None: break;
    }
    update();
}

void PainScale::mouseMoveEvent(QMouseEvent* event) {
    const Hit at = isReadOnly_ ? Hit{} : hit(event->position());
    if (at != hovered_) {
        hovered_ = at;
        update();
    }
    if ((event->buttons() & Qt::LeftButton) && at.spot == Spot::Cell)
        enter(double(at.score));
}

void PainScale::leaveEvent(QEvent* event) {
    hovered_ = {};
    update();
    QWidget::leaveEvent(event);
}

void PainScale::contextMenuEvent(QContextMenuEvent* event) {
    if (isReadOnly_)
        return;
    QMenu menu(this);
    if (!isPlain_) {
        menu.addAction(tr("&Half a point more") + u'\t' + halfKey(), this, &PainScale::enterHalf)
            ->setEnabled(state_ == State::Scored && value_ < double{worst});
        menu.addAction(notAsked_ + u"\tN"_s, this, [this] { enter(State::NotAsked); })
            ->setEnabled(state_ != State::NotAsked);
        menu.addSeparator();
    }
    menu.addAction(tr("&Clear") + u"\t"_s + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), this,
                   [this] { enter(State::Open); })
        ->setEnabled(state_ != State::Open);
    menu.exec(event->globalPos());
}

bool PainScale::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        switch (hit(help->pos()).spot) {
            case Spot::Half:
                QToolTip::showText(help->globalPos(), tr("Half a point more, or less again (%1)").arg(halfKey()), this);
                break;
            case Spot::NotAsked:
                QToolTip::showText(help->globalPos(), tr("The question was not asked (N)"), this);
                break;
            default:
                QToolTip::hideText();
                event->ignore();
                break;
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace reliefbook
