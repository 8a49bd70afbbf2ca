// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"

#include <QTime>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace reliefbook {

class CountField;
class DayField;
class Field;
class TimeField;

/// When a session took place and how long it was, in one row.
class SessionTimes : public QWidget {
    Q_OBJECT

public:
    struct When {
        QDate day;
        QTime time;
        int minutes = 0;
        bool operator==(const When&) const = default;
    };

    explicit SessionTimes(QWidget* parent = nullptr);

    /// Shows what is stored. Of the session on screen only what was changed elsewhere, so what is being typed stays.
    void setSession(const Session& session);
    void setReadOnly(bool readOnly);

    /// What was typed; none where something does not hold.
    std::optional<When> when() const;
    bool isChanged() const { return when() && *when() != stored_; }
    /// Says beside each field what does not hold.
    void showProblems();
    /// What can't be stored as it stands, in words; and what is stored shown in its place.
    QStringList unstored() const;
    void discard();

signals:
    void edited();
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Part { Day, Start, Length, Parts };

    void retranslate();
    QString problem(Part part) const;
    void clearMended();

    DayField* day_;
    TimeField* start_;
    CountField* length_;
    std::array<Field*, Parts> fields_;
    std::array<QLabel*, Parts> labels_{};
    std::array<QLabel*, Parts> problems_{};
    Id<Session> session_;
    When stored_;
};

}  // namespace reliefbook
