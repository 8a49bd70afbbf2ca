// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"
#include "core/practice/todayread.h"
#include "ui/shell/page.h"

namespace reliefbook {

class Banner;
class Button;
class Card;
class EmptyState;
class ItemList;
class Text;

/// The start screen: what is left to do and where one was.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;

private:
    void showSessions();
    void showForms();
    void showSeen();
    void showBackup();

    Text *title_, *day_;
    Banner* demo_;
    EmptyState* empty_;
    QWidget* cards_;
    Card *unsignedCard_, *formsCard_, *seenCard_, *backupCard_;
    ItemList *unsigned_, *forms_, *seen_;
    Text *more_, *nothingUnsigned_, *nothingSeen_;
    Text *backup_, *backupAdvice_;
    std::vector<SessionRow> sessions_, clients_;
    std::vector<UnfinishedForm> unfinished_;
};

}  // namespace reliefbook
