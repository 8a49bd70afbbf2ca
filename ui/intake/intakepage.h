// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace reliefbook {

class Banner;
class Card;
class FindingsCard;
class ItemList;
class PageHead;
class ReportOutput;
class Text;

/// What a client was asked and what follows from it: what to ask today, findings, forms, consents.
class IntakePage : public Page {
    Q_OBJECT

public:
    explicit IntakePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString titleForAll() const override;
    using Page::show;
    bool show(const Place& place) override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeActions();
    void fillForms();
    void fillConsents();
    void sayWhatComesNext();
    QString missingConsents() const;
    void arrange();
    Place place() const;

    void goOn();
    void askWhatIsDue();
    void begin(const Questionnaire& questionnaire);
    void enterNote(const HeldFinding& held);
    void changeNote(const HeldFinding& held, const Clearance& note);
    void closeOrOpen(const HeldFinding& held);
    void withdraw(const Consent& consent);
    void print();
    void savePdf();
    void noteOutput(const QString& action);

    Id<Client> id_;
    bool fresh_ = false;
    IntakeSheet sheet_;
    std::vector<Questionnaire> offered_;
    std::optional<Questionnaire> next_;  // what a first visit goes on with, once all was asked
    std::vector<FormLine> unfinished_, finished_;

    PageHead* head_ = nullptr;
    Banner *joined_ = nullptr, *asking_ = nullptr, *restricted_ = nullptr;
    FindingsCard* findings_ = nullptr;
    Card* offer_ = nullptr;
    ItemList* offers_ = nullptr;
    Card* forms_ = nullptr;
    Text* unfinishedTitle_ = nullptr;
    ItemList* unfinishedList_ = nullptr;
    Text* finishedTitle_ = nullptr;
    ItemList* finishedList_ = nullptr;
    Text* noForms_ = nullptr;
    Card* consents_ = nullptr;
    QVBoxLayout* consentRows_ = nullptr;
    QBoxLayout* columns_ = nullptr;
    QAction* ask_ = nullptr;
    QAction* toFile_ = nullptr;
    QAction *print_ = nullptr, *pdf_ = nullptr;
    ReportOutput* output_ = nullptr;
};

}  // namespace reliefbook
