// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/textpair.h"

#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/forms/problemtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 4'000;  // as a form from a file
constexpr int severalLines = 3;
constexpr int leastForTwo = 430;

QString textIn(const QWidget* editor) {
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    return static_cast<const QPlainTextEdit*>(editor)->toPlainText();
}

/// What it holds that can be kept.
QString keptIn(const QWidget* editor) { return textIn(editor).left(longestText); }

void putIn(QWidget* editor, const QString& text) {
    if (keptIn(editor) == text)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
    else
        static_cast<QPlainTextEdit*>(editor)->setPlainText(text);
}

}  // namespace

TextPair::TextPair(Lines lines, QWidget* parent)
    : QWidget(parent),
      lines_(lines),
      label_(new Text({}, type::secondary, Tone::Text2)),
      problem_((new Text({}, type::secondary, Tone::Danger))->wrapped()) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    sides_ = row;
    for (const Side side : {Side::Left, Side::Right}) {
        QWidget* editor = nullptr;
        QWidget* field = nullptr;
        const auto tell = [this, side] {
            tellExcess();
            if (!filling_)
                emit typed(side, keptIn(this->editor(side)));
        };
        if (lines == Lines::One) {
            auto* line = new QLineEdit;
            line->setMaxLength(2 * longestText);  // more than there is room for, so that it is seen
            connect(line, &QLineEdit::textEdited, this, tell);
            editor = field = line;
        } else {
            auto* notes = new NotesField;
            notes->setLines(severalLines, severalLines);
            editor = notes->text();
            connect(notes->text(), &QPlainTextEdit::textChanged, this, tell);
            field = notes;
        }
        editor->setMinimumWidth(80);
        editor->installEventFilter(this);
        editors_[std::size_t(side)] = editor;
        row->addWidget(field, 1);
    }
    label_->setBuddy(editors_[0]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    column->addLayout(row);
    column->addWidget(problem_);
    problem_->hide();
}

QString TextPair::problem() const { return problem_->isHidden() ? QString() : problem_->text(); }

void TextPair::tellExcess() {
    const QString words = problemText({{}, ProblemKind::TooLong, 0, longestText});
    bool isTooLong = false;
    for (QWidget* editor : editors_) {
        const bool here = editor != nullptr && textIn(editor).size() > longestText;
        isTooLong = isTooLong || here;
        if (editor != nullptr)
            setInvalid(editor, here ? words : QString());
    }
    problem_->setText(words);
    problem_->setVisible(isTooLong);
}

void TextPair::setLabel(const QString& label) {
    label_->setText(label);
    plainLabel_ = QString(label).remove(u'&');
    name();
}

void TextPair::setLanguages(const QString& left, const QString& right) {
    languages_ = {left, right};
    QWidget* second = lines_ == Lines::One ? editors_[1] : editors_[1]->parentWidget();
    second->setVisible(!right.isEmpty());
    name();
}

void TextPair::name() {
    for (const std::size_t side : {0U, 1U})
        editors_[side]->setAccessibleName(tr("%1, %2", "a field and its language").arg(plainLabel_, languages_[side]));
}

void TextPair::setTexts(const QString& left, const QString& right) {
    const QScopedValueRollback filling(filling_, true);
    putIn(editors_[0], left);
    putIn(editors_[1], right);
    tellExcess();
}

/// Below each other where beside each other would leave too little of a line to read.
void TextPair::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sides_->setDirection(width() < leastForTwo * textZoom() / 100 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool TextPair::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        emit left();
    return QWidget::eventFilter(watched, event);
}

}  // namespace reliefbook
