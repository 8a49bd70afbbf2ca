// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/questionnairesheet.h"
#include "ui/shell/page.h"

namespace reliefbook {

class Banner;
class Button;
class Card;
class ItemList;
class PageHead;

/// All forms of the practice, and what can be done with each: changed, copied, offered or not, to a file and from one.
class FormsPage : public Page {
    Q_OBJECT

public:
    explicit FormsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Act {
        QAction* action;
        Button* button;
    };

    Act add(const QString& iconName, bool changes, void (FormsPage::*act)());
    void build();
    void choose();
    const QuestionnaireLine* chosen() const;
    void chooseForm(const QString& id);
    QString detail(const QuestionnaireLine& line) const;

    void edit();
    void editACopy();
    void begin();
    void import();
    void take(const Questionnaire& form);
    void exportIt();
    void offerOrNot();

    std::vector<QuestionnaireLine> lines_;

    PageHead* head_ = nullptr;
    Banner *mayNot_, *outcome_;
    Card* card_;
    ItemList* list_;
    Act new_, import_, edit_, copy_, export_, offer_;
};

}  // namespace reliefbook
