// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/practice.h"
#include "ui/forms/recordform.h"

namespace reliefbook {

class Preferences;

/// Who writes: the head of every report.
class LetterheadForm : public RecordForm<PracticeInfo> {
    Q_OBJECT

public:
    explicit LetterheadForm(Preferences& preferences, QWidget* parent = nullptr);
};

/// What reports are written in and on, where nothing else is said.
class ReportsForm : public RecordForm<PracticeInfo> {
    Q_OBJECT

public:
    explicit ReportsForm(QWidget* parent = nullptr);
};

/// How long the records of a client are kept after the last treatment: the country's rule.
class KeepingForm : public RecordForm<PracticeInfo> {
    Q_OBJECT

public:
    explicit KeepingForm(QWidget* parent = nullptr);
};

}  // namespace reliefbook
