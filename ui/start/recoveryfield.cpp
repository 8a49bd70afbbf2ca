// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recoveryfield.h"

#include "core/file/recovery.h"
#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/start/passphrasefield.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int across = 3;

/// Beside a group: that it is right, or wrong, or nothing yet.
class Sign : public QWidget {
public:
    enum class Kind { None, Right, Wrong };

    Sign() { setFixedSize(18, 18); }
    void setKind(Kind kind) {
        kind_ = kind;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        if (kind_ == Kind::None)
            return;
        QPainter painter(this);
        paintIcon(painter, kind_ == Kind::Right ? u"check"_s : u"error"_s, QRectF(rect()),
                  kind_ == Kind::Right ? Tone::Ok : Tone::Danger);
    }

private:
    Kind kind_ = Kind::None;
};

}  // namespace

RecoveryField::RecoveryField(QWidget* parent)
    : QWidget(parent),
      problem_((new Text({}, type::caption, Tone::Danger))->wrapped()) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    for (int at = 0; at < recoveryGroupCount; ++at) {
        auto* number = new Text({}, type::caption, Tone::Text2);
        auto* line = new QLineEdit;
        auto* sign = new Sign;
        line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhPreferUppercase);
        number->setBuddy(line);
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(line, 1);
        row->addWidget(sign);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(3);
        cell->addWidget(number);
        cell->addLayout(row);
        grid->addLayout(cell, at / across, at % across);
        groups_.push_back({number, line, sign});
        connect(line, &QLineEdit::textEdited, this,
                [this, at](const QString& text) { onEdited(static_cast<std::size_t>(at), text); });
        connect(line, &QLineEdit::editingFinished, this, [this, at] { judge(static_cast<std::size_t>(at)); });
        connect(line, &QLineEdit::returnPressed, this, [this, at] {
            if (isWhole())
                emit entered();
            else if (at + 1 < recoveryGroupCount)
                groups_.at(static_cast<std::size_t>(at) + 1).line->setFocus();
        });
    }
    QSizePolicy keeps = problem_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    problem_->setSizePolicy(keeps);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(problem_);
    setFocusProxy(groups_.front().line);
    retranslate();
    clear();
}

void RecoveryField::onEdited(std::size_t at, const QString& text) {
    QString characters = recoveryCharacters(text);
    std::size_t last = at;
    if (characters.size() > recoveryGroupLength) {  // pasted, or typed on without a pause
        for (std::size_t next = at; next < groups_.size() && !characters.isEmpty(); ++next) {
            groups_[next].line->setText(printedGroup(characters.left(recoveryGroupLength)));
            characters = characters.mid(recoveryGroupLength);
            last = next;
            judge(next);
        }
    }
    const QString typed = recoveryCharacters(groups_[last].line->text());
    if (typed.size() >= recoveryGroupLength) {
        judge(last);
        if (isRecoveryGroup(typed, static_cast<int>(last) + 1)) {
            groups_[last].line->setText(printedGroup(typed));
            if (last + 1 < groups_.size())
                groups_[last + 1].line->setFocus();
        }
    } else {
        static_cast<Sign*>(groups_[last].sign)->setKind(Sign::Kind::None);
        setInvalid(groups_[last].line, {});
        problem_->hide();
    }
    emit edited();
}

void RecoveryField::judge(std::size_t at) {
    const QString typed = recoveryCharacters(groups_[at].line->text());
    const bool isRight = isRecoveryGroup(typed, static_cast<int>(at) + 1);
    const bool isWrong = !typed.isEmpty() && !isRight;
    static_cast<Sign*>(groups_[at].sign)
        ->setKind(isRight   ? Sign::Kind::Right
                  : isWrong ? Sign::Kind::Wrong
                            : Sign::Kind::None);
    const QString words = !isWrong ? QString()
                          : typed.size() < recoveryGroupLength
                              ? tr("Group %1 has eight characters.").arg(at + 1)
                              : tr("Group %1 is not as it stands on the sheet: one character is another.").arg(at + 1);
    setInvalid(groups_[at].line, words);
    problem_->setText(words);
    problem_->setVisible(isWrong);
}

bool RecoveryField::isWhole() const {
    for (std::size_t at = 0; at < groups_.size(); ++at) {
        if (!isRecoveryGroup(groups_[at].line->text(), static_cast<int>(at) + 1))
            return false;
    }
    return true;
}

Secret RecoveryField::key() const {
    QString all;
    for (const Group& group : groups_) {
        const QString typed = recoveryCharacters(group.line->text());
        all += typed.leftJustified(recoveryGroupLength, u'*', true);  // one too short must not shift the others
    }
    return recoveryKey(all);
}

void RecoveryField::clear() {
    for (const Group& group : groups_) {
        wipe(*group.line);
        static_cast<Sign*>(group.sign)->setKind(Sign::Kind::None);
        setInvalid(group.line, {});
    }
    problem_->hide();
}

void RecoveryField::focusFirst() {
    for (std::size_t at = 0; at < groups_.size(); ++at) {
        if (!isRecoveryGroup(groups_[at].line->text(), static_cast<int>(at) + 1)) {
            groups_[at].line->setFocus();
            groups_[at].line->selectAll();
            return;
        }
    }
}

void RecoveryField::sayFirst() {
    focusFirst();
    for (std::size_t at = 0; at < groups_.size(); ++at) {
        if (isRecoveryGroup(groups_[at].line->text(), static_cast<int>(at) + 1))
            continue;
        static_cast<Sign*>(groups_[at].sign)->setKind(Sign::Kind::Wrong);
        const QString words = tr("Group %1 is missing or not as it stands on the sheet.").arg(at + 1);
        setInvalid(groups_[at].line, words);
        problem_->setText(words);
        problem_->show();
        return;
    }
}

void RecoveryField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecoveryField::retranslate() {
    for (std::size_t at = 0; at < groups_.size(); ++at) {
        groups_[at].number->setText(tr("Group %1").arg(at + 1));
        groups_[at].line->setAccessibleName(groups_[at].number->text());
    }
}

}  // namespace reliefbook
