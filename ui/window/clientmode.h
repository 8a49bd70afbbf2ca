// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formchanges.h"
#include "core/questionnaires/strokes.h"
#include "ui/shell/place.h"
#include "ui/window/lockview.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace reliefbook {

class Banner;
class ClientModeView;
class Practice;
class Typing;

/// A form in its client's hands. Of the practice it knows this form alone; what is answered is stored as it is given.
/// What can't be stored is not lost: it waits here and is tried again, which the client is told in their language.
/// While this lives, nothing in the program has a menu of its own, a tip, or takes what is dropped on it.
class ClientMode : public QWidget {
    Q_OBJECT

public:
    /// `form`: a draft whose questionnaire is known.
    ClientMode(Practice& practice, FormSheet form, QWidget* parent = nullptr);
    ~ClientMode() override;

    ClientModeView& view() const { return *view_; }
    /// Stores what was answered, and finishes the form once the client did. Whether nothing waits any more.
    bool store();
    /// Something is not stored: nobody may close the practice over it.
    bool isWaiting() const { return again_.isActive() || refused_; }
    /// What was answered last will never be stored: the form, or whose it is, is no more what it was.
    bool isRefused() const { return refused_; }
    /// Something is here alone and stored only once the client goes on with it: a signature that was begun, what can't
    /// be stored as it stands, what waits.
    bool holdsMore() const;
    /// The form with all that was answered, to be read.
    QString answersInWords() const;
    /// Where the therapist goes on: at the form, or once it is finished at what follows from it.
    Place place() const;
    /// What the client reads where only who works here goes on, in their language.
    HandedBack handedBack() const;

signals:
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void storeAnswers();
    void finish();
    void sayNotStored();
    Signer signer() const;
    QString say(const char* source) const;

    Practice& practice_;
    FormSheet form_;
    std::optional<Signature> finishedBy_;  // finished by the client, and not yet in the practice
    ClientModeView* view_;
    Banner* notStored_;
    Typing* typing_;
    QTimer again_;
    bool refused_ = false;
};

}  // namespace reliefbook
