// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/textpair.h"

#include "ui/controls/text.h"

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

void putIn(QWidget* editor, const QString& text) {
    if (textIn(editor) == text)
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
      label_(new Text({}, type::secondary, Tone::Text2)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    sides_ = row;
    for (const Side side : {Side::Left, Side::Right}) {
        QWidget* editor = nullptr;
        const auto tell = [this, side](const QString& text) {
            if (!filling_)
                emit typed(side, text.left(longestText));
        };
        if (lines == Lines::One) {
            auto* line = new QLineEdit;
            line->setMaxLength(longestText);
            connect(line, &QLineEdit::textEdited, this, tell);
            editor = line;
        } else {
            auto* text = new QPlainTextEdit;
            text->setTabChangesFocus(true);
            text->setFixedHeight(text->fontMetrics().lineSpacing() * severalLines + 22);
            connect(text, &QPlainTextEdit::textChanged, this, [text, tell] { tell(text->toPlainText()); });
            editor = text;
        }
        editor->setMinimumWidth(80);
        editor->installEventFilter(this);
        editors_[std::size_t(side)] = editor;
        row->addWidget(editor, 1);
    }
    label_->setBuddy(editors_[0]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    column->addLayout(row);
}

void TextPair::setLabel(const QString& label) {
    label_->setText(label);
    plainLabel_ = QString(label).remove(u'&');
    name();
}

void TextPair::setLanguages(const QString& left, const QString& right) {
    languages_ = {left, right};
    editors_[1]->setVisible(!right.isEmpty());
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
