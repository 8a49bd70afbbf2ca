// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace reliefbook {

class Button;
class CentredCard;
class Labelled;
class OpenPractice;
class PassphraseField;
class Text;

/// What stands on the page for the PIN while a client has the window, in their language. Not the client's any more:
/// without a way back to their form.
struct HandedBack {
    QString title = {};
    QString text = {};
    QString wayBack = {};
};

/// In the place of everything while the screen is locked: the practice is open, and its user's PIN brings it back
/// (reliability.md R-LCK-1 to 3). Where there is no PIN, the passphrase does.
class LockView : public QWidget {
    Q_OBJECT

public:
    explicit LockView(QWidget* parent = nullptr);

    enum class Asks { Pin, Passphrase };
    /// Begins anew. `practice`: null ends it, with nothing left in the field.
    void begin(OpenPractice* practice, Asks asks = Asks::Pin);
    Asks asks() const { return asks_; }
    /// Whether somebody is typing at it.
    bool isInUse() const;
    /// Says why the practice is still open although it was to be closed.
    void setRemark(const QString& text);
    /// It is not the end of a lock, but of a client's having the window. Until begin().
    void setHandedBack(const HandedBack& words);
    QPushButton* wayBackButton() const;

signals:
    void unlocked();
    /// The PIN was wrong too often: the practice is to be closed.
    void spent();
    void wayBackWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void unlock();
    void tryPin();
    void tryPassphrase();
    void afterPin(bool right);
    void afterPassphrase(bool right);
    enum class Tells { Wait, WrongToo };
    void showWait(Tells tells = Tells::Wait);
    void setBusy(bool busy);
    void ask(Asks asks);
    void retranslate();

    OpenPractice* practice_ = nullptr;
    Asks asks_ = Asks::Pin;
    HandedBack handedBack_;
    bool mayPin_ = false;  // the passphrase was not asked for
    CentredCard* card_;
    Text *title_, *lead_, *remark_;
    PassphraseField* field_;
    Labelled* labelled_;
    QProgressBar* bar_;
    Button *unlock_, *other_, *wayBack_;
    QTimer waiting_;
    bool busy_ = false;
    int round_ = 0;  // a try of an earlier lock doesn't count
};

}  // namespace reliefbook
