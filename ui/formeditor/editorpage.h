// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/questionnairesheet.h"
#include "core/questionnaires/editing.h"
#include "core/questionnaires/questionnaireproblems.h"
#include "ui/formeditor/formtree.h"
#include "ui/shell/page.h"

class QComboBox;
class QScrollArea;
class QTabWidget;

namespace reliefbook {

class Banner;
class Button;
class Card;
class ItemList;
class PageHead;
class PartPanel;
class QuestionnaireForm;
class Typing;

/// The form editor: the questions at the left, what is said and asked at the right in two languages, and what it looks
/// like. Every step is stored in a draft as it is made and can be undone; the form is asked so when it is used.
class EditorPage : public Page {
    Q_OBJECT

public:
    explicit EditorPage(Workspace& workspace, QWidget* parent = nullptr);
    ~EditorPage() override;

    QString title() const override;
    QString titleForAll() const override;
    using Page::show;
    bool show(const Place& place) override;
    void refresh() override;
    void store() override;
    QStringList unstorable() const override;
    void discard() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

private:
    void build();
    void makeActions();
    QAction* add(const QString& iconName, const QList<QKeySequence>& keys, void (EditorPage::*does)());
    Place place() const { return QuestionnairePlace{id_}; }

    void showAll();
    void showHead();
    void showPart();
    void showProblems();
    void showPreview();
    void fillLanguages();
    void chooseLanguage();
    void enableActs();
    QString previewLanguage() const;
    QStringList languages() const;

    void storeDraft();
    void typed(const Questionnaire& form);
    /// One step of its own, after which `part` is chosen.
    bool act(const Edited& edited, const QString& text, const std::optional<FormPart>& part = {});
    void addQuestion();
    void addAGroup();
    void copy();
    void remove();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int by);
    void move(const FormPart& part, const QString& group, qsizetype at);
    void use();
    void drop();

    QString id_;
    QuestionnaireSheet sheet_;
    Questionnaire form_;  // with what is typed and not stored yet
    std::vector<QuestionnaireProblem> problems_;
    std::vector<FormPart> problemParts_;

    PageHead* head_ = nullptr;
    Banner *freed_ = nullptr, *mayNot_ = nullptr;
    FormTree* tree_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    QComboBox *first_ = nullptr, *second_ = nullptr;
    PartPanel* panel_ = nullptr;
    QScrollArea* panelArea_ = nullptr;
    QWidget* previewTab_ = nullptr;
    QuestionnaireForm* preview_ = nullptr;
    Card* problemsCard_ = nullptr;
    ItemList* problemList_ = nullptr;
    Card* treeCard_ = nullptr;
    QAction *addQuestion_ = nullptr, *addGroup_ = nullptr, *copy_ = nullptr, *up_ = nullptr, *down_ = nullptr,
            *remove_ = nullptr, *use_ = nullptr, *drop_ = nullptr;
    Button *useButton_ = nullptr, *dropButton_ = nullptr;
    std::vector<std::pair<QAction*, Button*>> buttons_;
    Typing* typing_ = nullptr;
};

}  // namespace reliefbook
