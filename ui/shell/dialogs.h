// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace reliefbook {

/// The one seam for questions to the user. The newest one that lives answers: in the program the real dialogs in our
/// own look, in a test an object that answers by itself (tests/ui/answers.h).
class Dialogs {
public:
    static Dialogs& current();

    Dialogs();
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;
    virtual ~Dialogs();

    enum class Weight {
        Normal,
        Danger,  ///< can't be undone: the safe answer is the default
    };
    /// A question with one way to go on, named by its verb ("Delete"), and Cancel. Whether to go on.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                         Weight weight = Weight::Normal);
    /// A question with several ways, the first the default, and Cancel. The index of the one taken, or -1.
    virtual int choose(QWidget* parent, const QString& title, const QString& text, const QStringList& ways);
    virtual void inform(QWidget* parent, const QString& title, const QString& text);
    virtual void showError(QWidget* parent, const QString& happened, const QString& advice);

    /// The path of an existing file, or of a new one (asks before an existing one is replaced); empty when cancelled.
    /// `filter` as QFileDialog has it: "PDF (*.pdf)". The first ending of it is added where none was typed.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter);
    /// Several existing files at once.
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter);
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);
    virtual QString folder(QWidget* parent, const QString& title, const QString& suggested);

private:
    struct Real {};
    explicit Dialogs(Real /*unused*/) {}  // answers while there is no other

    Dialogs* earlier_ = nullptr;
};

}  // namespace reliefbook
