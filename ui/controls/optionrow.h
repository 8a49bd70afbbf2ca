// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/optionbutton.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace reliefbook {

/// A few answers to choose from, all of them seen, in one stop of the focus. Arrows go from one to the next (and choose
/// it where only one can be), the space bar chooses, a digit chooses by place, 0 what stands alone ("none of
/// these"), an option's own letters choose it, Delete takes the choice back.
class OptionRow : public QWidget {
    Q_OBJECT

public:
    struct Option {
        QString id, text;
        QString letters = {};      // lower case
        bool standsAlone = false;  // of many: takes the others back, and they take it back
    };
    enum class Choose { One, Many };
    enum class Arrange { Across, Down, Figures };

    struct Look {
        Choose choose = Choose::One;
        Arrange arrange = Arrange::Across;
        bool large = false;
    };

    OptionRow(std::vector<Option> options, const Look& look, QWidget* parent = nullptr);

    /// In the order of the options.
    QStringList chosen() const;
    void setChosen(const QStringList& ids);
    /// What is chosen can be seen and reached, and not changed.
    void setReadOnly(bool readOnly);
    /// What is asked, for a screen reader.
    void setQuestion(const QString& text);
    OptionButton* button(QStringView id) const;

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(int key, const QString& text, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void choose(int index);
    void clear();
    void stopAt(int index);

    std::vector<Option> options_;
    std::vector<OptionButton*> buttons_;
    Choose choose_;
    bool readOnly_ = false;
    int current_ = 0;
};

}  // namespace reliefbook
