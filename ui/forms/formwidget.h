// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;

namespace reliefbook {

class Field;
class Text;

/// Fields with their labels above them and what is wrong below them, in two columns.
class FormWidget : public QWidget {
    Q_OBJECT

public:
    enum class Width { Half, Full };

    ~FormWidget() override;

    const std::vector<Field*>& fields() const { return fields_; }
    /// What is said beside `field`; empty: nothing is wrong.
    QString problemOf(const Field* field) const;
    /// All that is said, each with the name of its field: "Birth date: This day has not come yet."
    QStringList problems() const;
    /// Goes to the first field that something is said beside.
    void focusProblem();

signals:
    void edited();
    /// A field was left: what was typed is stored now.
    void left();

protected:
    explicit FormWidget(QWidget* parent = nullptr);

    /// `label` was marked with QT_TR_NOOP in the class of the form itself.
    void addField(Field* field, const char* label, Width width);
    /// A field whose label is not ours but what somebody called it.
    void addOwnField(Field* field, const QString& label, Width width);
    /// What the fields that follow are about, as a heading; marked as labels are.
    void addGroup(const char* title);
    void showProblem(Field* field, const QString& words);
    /// Shows or hides a field with its label.
    static void setShown(Field* field, bool shown);
    virtual void retranslate();
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Text* label = nullptr;
        Text* problem = nullptr;
        const char* text = nullptr;
        QString own;  // in the place of `text`
    };
    struct Group {
        Text* title;
        const char* text;
    };

    void add(Field* field, Width width, const char* text, const QString& own);
    /// Of the field too: a screen reader finds a label only among the siblings of what has the focus.
    void name(Field* field, const Row& row) const;

    QGridLayout* grid_;
    std::vector<Field*> fields_;
    std::map<const Field*, Row> rows_;
    std::vector<Group> groups_;
    int row_ = 0;
    bool halfFree_ = false;
};

}  // namespace reliefbook
