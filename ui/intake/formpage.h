// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"
#include "ui/reports/report.h"
#include "ui/shell/page.h"

#include <QPointer>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace reliefbook {

class AnswersView;
class Banner;
class Button;
class PageHead;
class QuestionnaireForm;
class Text;
class ReportOutput;
class SignDialog;
class Typing;

/// One form: answered here while it is a draft, stored as it is typed; to be read once it is finished.
class FormPage : public Page {
    Q_OBJECT

public:
    explicit FormPage(Workspace& workspace, QWidget* parent = nullptr);
    ~FormPage() override;

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

    QuestionnaireForm* form() const { return form_; }
    /// The form as it is answered so far, in the language it is asked in: what is printed.
    Report paper() const;

private:
    void makeActions();
    void build();
    void sayWhyNotShown();
    void showForm();
    void showAnswers();
    void takeAway();
    void storeAnswers();
    void finish();
    void tellMissing();
    void storeWhence();
    void sign(const Item& item);
    void complete(const std::optional<SignedText>& signature);
    void backToSession(Id<Session> id);
    void remove();
    void print();
    void savePdf();
    void printBlank();
    void noteOutput(const QString& action);
    Place place() const { return FormPlace{id_}; }
    bool isDraft() const { return sheet_.response.state == ResponseState::Draft; }

    Id<Response> id_;
    FormSheet sheet_;
    Response stored_;  // what the fields were filled with, or stored last
    PageHead* head_ = nullptr;
    Banner* notShown_ = nullptr;
    Banner* restricted_ = nullptr;
    Banner* missing_ = nullptr;  // once it could not be finished, what is left to do
    Text* compared_ = nullptr;
    QCheckBox* paper_ = nullptr;
    QVBoxLayout* body_ = nullptr;
    QuestionnaireForm* form_ = nullptr;
    QWidget* answers_ = nullptr;
    QPointer<SignDialog> signing_;
    Typing* typing_ = nullptr;
    ReportOutput* output_ = nullptr;
    Button* finishButton_ = nullptr;
    Button* handOverButton_ = nullptr;
    QAction* finish_ = nullptr;
    QAction* print_ = nullptr;
    QAction* pdf_ = nullptr;
    QAction* blank_ = nullptr;
    QAction* handOver_ = nullptr;
    QAction* delete_ = nullptr;
    QAction* toIntake_ = nullptr;
};

}  // namespace reliefbook
