// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/formfilling.h"
#include "ui/questionnaires/signatureitem.h"

#include <QScrollArea>
#include <QTimer>

#include <map>

class QVBoxLayout;

namespace reliefbook {

class Card;

/// A questionnaire on one page, for whoever asks the questions and types the answers. It speaks the language it is
/// given whatever the interface speaks, and stores nothing.
///
/// A long one is made in slices while the window goes on; what it answers is right from the beginning.
class QuestionnaireForm : public QScrollArea {
    Q_OBJECT

public:
    QuestionnaireForm(Questionnaire questionnaire, const QString& language, const AskedOf& of,
                      QWidget* parent = nullptr);

    /// All that was answered, also to what is not shown just now (FormFilling::shown() leaves that out).
    const Answers& answers() const { return filling_.answers(); }
    Answers shownAnswers() const { return filling_.shown(); }
    void setAnswers(const Answers& answers) { filling_.setAnswers(answers); }
    /// Who signed at a signature item; none: nobody yet.
    void setSignedBy(const QString& item, const std::optional<SignedBy>& by);
    void setReadOnly(bool readOnly);

    /// All that is wrong, each with its question: "Weight: This can't be read as a number."
    QStringList problems(FormFilling::Ask ask) const;
    /// Says what is wrong beside each question, and goes to the first of them. False when nothing is.
    bool focusFirstProblem(FormFilling::Ask ask = FormFilling::Ask::Everything);

    /// The keys go to the first question.
    void focusFirst();
    /// Makes what is left of it now.
    void buildAll();
    bool isBuilt() const { return next_ == steps_.size(); }
    /// Null while it is not made.
    ItemRow* row(QStringView item) const { return filling_.row(item); }

signals:
    void edited();
    void signRequested(const QString& item);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Step {
        const ItemGroup* group;
        const Item* item;  // null: the card itself
    };

    void buildSome();
    void build(const Step& step);
    void addSignature(ItemRow& row);
    void showShown();
    void arrange();

    FormFilling filling_;
    QVBoxLayout* column_;
    std::map<const ItemGroup*, Card*> cards_;
    std::map<QString, SignatureItem*> signatures_;
    std::map<QString, SignedBy> signedBy_;
    std::vector<Step> steps_;
    std::size_t next_ = 0;
    QTimer slices_;
    bool narrow_ = false;
    bool readOnly_ = false;
};

}  // namespace reliefbook
