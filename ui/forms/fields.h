// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/typed.h"
#include "ui/forms/field.h"

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace reliefbook {

/// A text of one line. Blanks around it don't count; letters with marks are one letter however they were typed.
class TextField : public Field {
    Q_OBJECT

public:
    using Value = QString;

    explicit TextField(QWidget* parent = nullptr);
    QString value() const;
    void setValue(const QString& value);

    QLineEdit* line() const { return line_; }

private:
    QLineEdit* line_;
};

/// A text of several lines that grows with what is in it. Tab goes to the next field. A paste is cut a little beyond
/// what can be stored, so that it is told and not lost in silence: laying out a megabyte takes minutes.
class NotesField : public Field {
    Q_OBJECT

public:
    using Value = QString;

    explicit NotesField(QWidget* parent = nullptr);
    QString value() const;
    void setValue(const QString& value);

    QString fault() const override;
    /// What was pasted did not fit in, and what did is still longer than can be stored.
    bool isCut() const { return isCut_; }

    QPlainTextEdit* text() const { return text_; }
    /// How many lines it shows at least and at most.
    void setLines(int least, int most);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void grow();
    void tellCut();

    QPlainTextEdit* text_;
    bool isCut_ = false;
    int least_ = 3, most_ = 12;
};

/// A field whose value is read of what was typed.
class TypedField : public Field {
    Q_OBJECT

public:
    QLineEdit* line() const { return line_; }

protected:
    explicit TypedField(QWidget* parent);

    /// Shows what nobody typed.
    void showText(const QString& text);

    QLineEdit* line_;
};

/// A day, typed in the user's habits (core/base/typed.h) or chosen in a calendar. On leaving it is written out, so that
/// what was understood is seen.
class DayField : public TypedField {
    Q_OBJECT

public:
    using Value = std::optional<QDate>;

    explicit DayField(QWidget* parent = nullptr);
    std::optional<QDate> value() const;
    void setValue(const std::optional<QDate>& value);
    /// What two digits of a year mean: Near at first.
    void setGuess(YearGuess guess);

    QString fault() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    Typed<QDate> typed() const;
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write(QDate day);
    void showCalendar();

    QAction* calendar_;
    YearGuess guess_ = YearGuess::Near;
};

/// A day that has to be there.
class NeededDayField : public DayField {
    Q_OBJECT

public:
    using Value = QDate;

    using DayField::DayField;
    QDate value() const { return DayField::value().value_or(QDate()); }
    void setValue(QDate value) { DayField::setValue(value); }
    QString fault() const override;
};

/// A number with a comma or a point, or nothing.
class NumberField : public TypedField {
    Q_OBJECT

public:
    using Value = std::optional<double>;

    explicit NumberField(QWidget* parent = nullptr) : TypedField(parent) {}
    std::optional<double> value() const;
    void setValue(const std::optional<double>& value);
    QString fault() const override;
};

/// A whole number, or nothing.
class CountField : public TypedField {
    Q_OBJECT

public:
    using Value = std::optional<int>;

    explicit CountField(QWidget* parent = nullptr) : TypedField(parent) {}
    std::optional<int> value() const;
    void setValue(const std::optional<int>& value);
    QString fault() const override;
};

/// A whole number that has to be there.
class NeededCountField : public CountField {
    Q_OBJECT

public:
    using Value = int;

    using CountField::CountField;
    int value() const { return CountField::value().value_or(0); }
    void setValue(int value) { CountField::setValue(value); }
    QString fault() const override;
};

/// One of a few values. A stored value that is none of them is shown as it is, as long as it is the value.
class ChoiceField : public Field {
    Q_OBJECT

public:
    using Value = QString;
    struct Choice {
        QString value, text;
    };

    explicit ChoiceField(QWidget* parent = nullptr);
    /// `choices` is asked again when the language changed.
    void setChoices(std::function<std::vector<Choice>()> choices);
    QString value() const;
    void setValue(const QString& value);

    QComboBox* box() const { return box_; }
    void retranslate() override;

private:
    QComboBox* box_;
    int offered_ = 0;  // what is behind these is the record's own
    std::function<std::vector<Choice>()> choices_;
};

}  // namespace reliefbook
