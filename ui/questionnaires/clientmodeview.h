// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/strokes.h"
#include "ui/questionnaires/formfilling.h"

#include <functional>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace reliefbook {

class FillingPage;
class SignaturePad;
class SigningCard;
class Text;

/// A questionnaire as a client answers it by themselves: one group on a page, large targets, back and next, at the end
/// all of it once more to look over and, where the form asks for it, to sign on the same page; thanks. It speaks the
/// client's language. It knows only this form: no practice, no window, no menu, no link leads out of it.
class ClientModeView : public QWidget {
    Q_OBJECT

public:
    ClientModeView(Questionnaire questionnaire, const QString& language, const AskedOf& of, const Answers& answers = {},
                   QWidget* parent = nullptr);

    const Answers& answers() const { return filling_.answers(); }
    Answers shownAnswers() const { return filling_.shown(); }

    QPushButton* backButton() const { return back_; }
    QPushButton* nextButton() const { return next_; }
    QPushButton* leaveButton() const { return leave_; }
    /// "Page 3 of 9"
    QString progress() const;
    ItemRow* row(QStringView item) const { return filling_.row(item); }
    /// The group that is asked just now; empty on the pages behind them.
    QString group() const { return place_ == Place::Group ? group_ : QString(); }
    /// Whose name stands beside the signature, asked when its page is opened: an answer may name them.
    void sayWhoSigns(std::function<QString()> name) { signer_ = std::move(name); }
    /// A guardian signs: their name is asked for above the signature, with what is known of it.
    void askWhoSigns(const QString& known);
    /// As it was typed; empty where nobody is asked.
    QString guardian() const { return guardian_.value_or(QString()); }
    /// Null before their page.
    QLineEdit* guardianLine() const;
    SignaturePad* signaturePad() const;
    /// The link of the review that leads back to a group.
    QPushButton* editButton(QStringView group) const;
    /// Something is signed that only this page holds: it is stored with the finished form.
    bool isSignatureBegun() const;
    /// What can't be stored as it stands, each question with what was written.
    QStringList unstorable() const;
    /// Whether the computer may go back. What can't be stored is told beside its question before; who asks again with
    /// it hands it over as it is.
    bool mayHandBack();

signals:
    void edited();
    /// All is answered and, where the form asks for it, signed: the answers to what was shown.
    void finished(const reliefbook::Answers& answers, const reliefbook::Signature& signature);
    /// Somebody wants to go back to the program.
    void leaveRequested();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Place { Group, Review, Thanks };

    QString say(const char* source, int n = -1) const;
    std::vector<const ItemGroup*> pages() const;
    bool isOnAPage(const Item& item) const;
    void goOn();
    void goBack();
    void goTo(const QString& group);
    void goTo(Place place);
    bool mayLeaveGroup();
    bool mayFinish();
    void tell(const QString& problem, QWidget* where);
    void keepSignature();
    FillingPage* groupPage(const ItemGroup& group);
    FillingPage* reviewPage();
    FillingPage* thanksPage();
    void addSigning(FillingPage& page);
    QString titleOfSigning() const;
    void showPage(FillingPage* page);
    void refresh();

    FormFilling filling_;
    Place place_ = Place::Group;
    QString group_;
    bool fromReview_ = false;
    std::map<QString, FillingPage*> groupPages_;
    FillingPage* shownOnce_ = nullptr;  // the review or the thanks: made new each time
    std::map<QString, QPushButton*> editButtons_;
    SigningCard* signing_ = nullptr;  // on the review
    Signature signature_;             // what was signed there, while another page is open
    std::function<QString()> signer_;
    std::optional<QString> guardian_;
    QStringList told_;  // what can't be stored, when it was told last
    QStackedWidget* stack_;
    QProgressBar* bar_;
    Text* progress_;
    Text* problem_;
    QPushButton* leave_;
    QPushButton* back_;
    QPushButton* next_;
};

}  // namespace reliefbook
