// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/auditread.h"
#include "ui/shell/page.h"

class QComboBox;
class QTableView;

namespace reliefbook {

class AuditModel;
class Banner;
class Button;
class Card;
class Chip;
class JobBar;
class PageHead;
class Text;

/// Who did what, when: read by pages, narrowed down, verified against what is kept outside the file, and exported.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    bool show(const Place& place) override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

private:
    void fillChoices();
    AuditFilter filter() const;
    void read(bool more);
    void readActions();
    void take(std::vector<AuditEntry> page, bool more);
    void verify();
    void verifyAgainst(const std::vector<AuditAnchor>& anchors);
    void tellFindings(const std::vector<AuditFinding>& findings);
    void exportCsv();
    void openVersions();

    AuditPlace place_;
    std::vector<AuditEntry> entries_;
    std::vector<User> users_;
    QStringList actions_;  // that occur
    quint64 asked_ = 0;    // the newest question; answers to earlier ones come too late
    bool hasMore_ = false;
    int turn_ = 0;  // of verifying

    Banner* clientOnly_;
    Card* card_;
    QComboBox *period_, *user_, *action_;
    Text *periodLabel_, *userLabel_, *actionLabel_;
    AuditModel* model_;
    QTableView* table_;
    Text* nothing_;
    Button* more_;
    Button* versions_;
    Button* verify_;
    Button* export_;
    JobBar* bar_;
    Banner* outcome_;
    QAction *verifyAction_, *exportAction_;
    PageHead* head_;
};

}  // namespace reliefbook
