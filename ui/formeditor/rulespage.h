// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/rulechanges.h"
#include "core/questionnaires/questionnaire.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace reliefbook {

class Badge;
class Banner;
class Button;
class Card;
class ItemList;
class PageHead;
class Text;

/// What the answers of clients call for, rule by rule with its source, and what the practice decided otherwise.
class RulesPage : public Page {
    Q_OBJECT

public:
    explicit RulesPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

private:
    void build();
    void fillFilter();
    void fillList();
    void showRule();
    const RuleLine* chosen() const;
    QString when(const Rule& rule) const;
    QString effects(const Rule& rule) const;
    void ask(const QString& title, const QString& text, const QString& action,
             const std::function<ChangeSet(const RuleLine&, const QString&)>& changes, const QString& step);
    void switchOff();
    void changeLevel();
    void asItCame();

    std::vector<RuleLine> lines_;
    std::vector<std::size_t> shown_;  // of lines_, as the list has them
    std::vector<Questionnaire> forms_;

    PageHead* head_;
    Banner* mayNot_;
    QLineEdit* search_;
    QComboBox* filter_;
    Card *listCard_, *ruleCard_;
    ItemList* list_;
    Text *none_, *name_, *advice_, *when_, *effects_, *source_, *decision_, *levelLabel_;
    Badge* badge_;
    QComboBox* level_;
    Button *off_, *back_, *history_;
    QAction *offAction_, *backAction_;
};

}  // namespace reliefbook
