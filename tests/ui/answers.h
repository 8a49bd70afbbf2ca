// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

#include <gtest/gtest.h>

#include <vector>

namespace reliefbook::testing {

/// Answers the questions of a test's act as the test says, and keeps what was asked and told. Cancels what it has no
/// answer for. An error that the test doesn't look at fails it.
class Answers : public Dialogs {
public:
    Answers() = default;
    ~Answers() override {
        if (!errorsExpected)
            for (const QString& error : errors)
                ADD_FAILURE() << "the user was told: " << error.toStdString();
    }
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;

    bool yes = false;  // to every confirm
    int way = -1;      // of every choose
    QString path;      // of every file and folder dialog
    bool errorsExpected = false;

    QStringList questions;  // "title|text|action"
    QStringList told;       // "title|text"
    QStringList errors;     // "happened|advice"
    QStringList suggested;  // of saveFile and folder

    bool confirm(QWidget* /*parent*/, const QString& title, const QString& text, const QString& action,
                 Weight /*weight*/) override {
        questions << QStringList{title, text, action}.join(u'|');
        return yes;
    }
    int choose(QWidget* /*parent*/, const QString& title, const QString& text, const QStringList& ways) override {
        questions << QStringList{title, text, ways.join(u'/')}.join(u'|');
        return way;
    }
    void inform(QWidget* /*parent*/, const QString& title, const QString& text) override {
        told << title + u'|' + text;
    }
    void showError(QWidget* /*parent*/, const QString& happened, const QString& advice) override {
        errors << happened + u'|' + advice;
    }
    QString openFile(QWidget* /*parent*/, const QString& /*title*/, const QString& /*folder*/,
                     const QString& /*filter*/) override {
        return path;
    }
    QStringList openFiles(QWidget* /*parent*/, const QString& /*title*/, const QString& /*folder*/,
                          const QString& /*filter*/) override {
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    QString saveFile(QWidget* /*parent*/, const QString& /*title*/, const QString& suggestion,
                     const QString& /*filter*/) override {
        suggested << suggestion;
        return path;
    }
    QString folder(QWidget* /*parent*/, const QString& /*title*/, const QString& suggestion) override {
        suggested << suggestion;
        return path;
    }
};

}  // namespace reliefbook::testing
