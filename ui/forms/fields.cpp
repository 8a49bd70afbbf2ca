// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields.h"

#include "core/records/problems.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace reliefbook {

namespace {

/// How many characters a text takes in: more than any can store, so that what is too long is seen to be.
constexpr int mostTakenIn = mostInANote + mostInANote / 10;

/// Takes in what fits of a paste.
class BoundText : public QPlainTextEdit {
public:
    std::function<void()> cut;

protected:
    void insertFromMimeData(const QMimeData* source) override {
        const QString pasted = source->text();
        const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
        qsizetype room = std::max<qsizetype>(mostTakenIn - kept, 0);
        if (pasted.size() <= room) {
            QPlainTextEdit::insertFromMimeData(source);
            return;
        }
        if (room > 0 && pasted[room - 1].isHighSurrogate())
            --room;  // half a character
        QMimeData beginning;
        beginning.setText(pasted.left(room));
        QPlainTextEdit::insertFromMimeData(&beginning);
        cut();
    }
};

}  // namespace

// ---- text ----

TextField::TextField(QWidget* parent) : Field(new QLineEdit, parent), line_(static_cast<QLineEdit*>(editor())) {
    line_->setMaxLength(mostTakenIn);  // Qt's own bound cuts in silence where a text could still be stored
    connect(line_, &QLineEdit::textChanged, this, &Field::edited);  // also what speech or a screen reader enters
}

QString TextField::value() const { return line_->text().trimmed().normalized(QString::NormalizationForm_C); }

void TextField::setValue(const QString& value) {
    if (value == this->value())
        return;
    const QSignalBlocker quiet(line_);
    line_->setText(value);
    line_->setCursorPosition(0);  // of a long text the beginning is seen
}

NotesField::NotesField(QWidget* parent) : Field(new BoundText, parent), text_(static_cast<QPlainTextEdit*>(editor())) {
    static_cast<BoundText*>(text_)->cut = [this] { tellCut(); };
    text_->document()->setDocumentMargin(8);  // its text begins where that of a line does
    text_->setTabChangesFocus(true);
    text_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        isCut_ = isCut_ && value().size() > mostInANote;
        emit edited();
    });
    grow();
}

/// At once: who leaves the field may have thrown away where it was copied from.
void NotesField::tellCut() {
    isCut_ = true;
    emit edited();
    emit left();
}

QString NotesField::fault() const {
    return isCut_
               ? tr("What was pasted is too long: only its beginning stands here. There is room for %n character(s).",
                    nullptr, mostInANote)
               : QString();
}

QString NotesField::value() const { return text_->toPlainText(); }

void NotesField::setValue(const QString& value) {
    if (value == this->value())
        return;
    const QSignalBlocker quiet(text_);
    text_->setPlainText(value);
    isCut_ = false;
    grow();
}

void NotesField::setLines(int least, int most) {
    least_ = least;
    most_ = most;
    grow();
}

void NotesField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
    Field::changeEvent(event);
}

void NotesField::resizeEvent(QResizeEvent* event) {
    Field::resizeEvent(event);
    grow();
}

void NotesField::grow() {
    const QTextDocument* document = text_->document();
    int lines = 0;
    for (QTextBlock block = document->firstBlock(); block.isValid() && lines < most_; block = block.next())
        lines += std::max(block.lineCount(), 1);
    const int rows = std::clamp(lines, least_, most_);
    const int margins = int(2 * document->documentMargin()) + 2 * text_->frameWidth() + 6;
    text_->setFixedHeight(rows * text_->fontMetrics().lineSpacing() + margins);
    text_->setVerticalScrollBarPolicy(lines >= most_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

// ---- numbers ----

TypedField::TypedField(QWidget* parent) : Field(new QLineEdit, parent), line_(static_cast<QLineEdit*>(editor())) {
    connect(line_, &QLineEdit::textChanged, this, &Field::edited);
}

void TypedField::showText(const QString& text) {
    const QSignalBlocker quiet(line_);
    line_->setText(text);
}

std::optional<double> NumberField::value() const { return typedNumber(line_->text()).value; }

void NumberField::setValue(const std::optional<double>& value) {
    if (value != this->value() || !fault().isEmpty())
        showText(value ? writtenNumber(*value, QLocale()) : QString());
}

QString NumberField::fault() const {
    return typedNumber(line_->text()).fault ? tr("This can't be read as a number.") : QString();
}

std::optional<int> CountField::value() const { return typedCount(line_->text()).value; }

void CountField::setValue(const std::optional<int>& value) {
    if (value != this->value() || !fault().isEmpty())
        showText(value ? writtenNumber(*value, QLocale()) : QString());
}

QString CountField::fault() const {
    return typedCount(line_->text()).fault ? tr("This can't be read as a whole number.") : QString();
}

QString NeededCountField::fault() const {
    const QString fault = CountField::fault();
    return fault.isEmpty() && line()->text().trimmed().isEmpty() ? tr("A number is needed here.") : fault;
}

// ---- choice ----

ChoiceField::ChoiceField(QWidget* parent) : Field(new QComboBox, parent), box_(static_cast<QComboBox*>(editor())) {
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(8);
    box_->setFocusPolicy(Qt::StrongFocus);
    connect(box_, &QComboBox::activated, this, &Field::edited);
}

void ChoiceField::setChoices(std::function<std::vector<Choice>()> choices) {
    choices_ = std::move(choices);
    retranslate();
}

QString ChoiceField::value() const { return box_->currentData().toString(); }

void ChoiceField::setValue(const QString& value) {
    if (value == this->value() && box_->currentIndex() >= 0)
        return;
    // What another record had that is not offered is no choice for this one.
    while (box_->count() > offered_)
        box_->removeItem(box_->count() - 1);
    int index = box_->findData(value);
    if (index < 0) {
        box_->addItem(value, value);
        index = box_->count() - 1;
    }
    box_->setCurrentIndex(index);
}

void ChoiceField::retranslate() {
    if (!choices_)
        return;
    const bool filled = box_->currentIndex() >= 0;
    const QString chosen = value();
    box_->clear();
    for (const Choice& choice : choices_())
        box_->addItem(choice.text, choice.value);
    offered_ = box_->count();
    if (filled)
        setValue(chosen);
}

}  // namespace reliefbook
