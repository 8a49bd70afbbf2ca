// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace reliefbook {

class StepRow;

/// Steps one below the other: done (a tick), under way, failed or still to come; said in words to a screen reader.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(int steps, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    /// Those before `step` are done, it is under way; -1: none has begun; as many as there are: all are done.
    void setCurrent(int step);
    int current() const { return current_; }
    /// The one under way failed.
    void setFailed(bool failed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    QList<StepRow*> rows_;
    QStringList texts_;
    int current_ = -1;
    bool failed_ = false;
};

}  // namespace reliefbook
