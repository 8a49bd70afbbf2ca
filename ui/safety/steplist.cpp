// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/steplist.h"

#include "ui/controls/text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

enum class State { ToCome, UnderWay, Done, Failed };

class Sign : public QWidget {
public:
    explicit Sign(int number) : number_(number) { fit(); }
    void setState(State state) {
        state_ = state;
        update();
    }

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::FontChange)
            fit();
        QWidget::changeEvent(event);
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
        switch (state_) {
            case State::Done: paintIcon(painter, u"success"_s, whole, Tone::Ok); return;
            case State::Failed: paintIcon(painter, u"error"_s, whole, Tone::Danger); return;
            case State::UnderWay:
            case State::ToCome: break;
        }
        const bool active = state_ == State::UnderWay;
        painter.setPen(Qt::NoPen);
        painter.setBrush(active ? theme().accent : theme().accentSoft);
        painter.drawEllipse(whole);
        painter.setPen(active ? theme().onAccent : theme().accentText);
        painter.setFont(uiFont(type::caption, QFont::DemiBold));
        painter.drawText(whole, Qt::AlignCenter, QLocale().toString(number_));
    }

private:
    void fit() { setFixedSize(QSize(22, 22) * textZoom() / 100); }

    int number_;
    State state_ = State::ToCome;
};

}  // namespace

class StepRow : public QWidget {
public:
    explicit StepRow(int number) : sign_(new Sign(number)), text_((new Text)->wrapped()) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        row->addWidget(sign_, 0, Qt::AlignTop);
        row->addWidget(text_, 1);
    }
    void show(State state, const QString& text, const QString& spoken) {
        sign_->setState(state);
        text_->setText(text);
        text_->setTone(state == State::ToCome ? Tone::Text2 : Tone::Text);
        text_->setAccessibleName(spoken);
    }

private:
    Sign* sign_;
    Text* text_;
};

StepList::StepList(int steps, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (int i = 0; i < steps; ++i) {
        rows_ << new StepRow(i + 1);
        column->addWidget(rows_.back());
    }
}

void StepList::setTexts(const QStringList& texts) {
    texts_ = texts;
    say();
}

void StepList::setCurrent(int step) {
    current_ = step;
    say();
}

void StepList::setFailed(bool failed) {
    failed_ = failed;
    say();
}

void StepList::say() {
    for (int i = 0; i < static_cast<int>(rows_.size()); ++i) {
        const QString text = texts_.value(i);
        if (i < current_)
            rows_[i]->show(State::Done, text, text + u", "_s + tr("done"));
        else if (i == current_ && failed_)
            rows_[i]->show(State::Failed, text, text + u", "_s + tr("failed"));
        else if (i == current_)
            rows_[i]->show(State::UnderWay, text, text + u", "_s + tr("under way"));
        else
            rows_[i]->show(State::ToCome, text, text);
    }
}

void StepList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

}  // namespace reliefbook
