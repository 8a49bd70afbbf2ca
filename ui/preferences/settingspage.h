// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/practice.h"
#include "ui/shell/page.h"

class QBoxLayout;

namespace reliefbook {

class Banner;
class Card;
class ItemList;
class LetterheadForm;
class OwnFieldsCard;
class ProgramForm;
class KeepingForm;
class ReportsForm;
class Text;
class Typing;
class UserForm;

/// The practice and who works in it, how the program looks. Records are saved as typed and can be undone;
/// the rest holds at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~SettingsPage() override;

    QString title() const override;
    bool show(const Place& place) override;
    void refresh() override;
    void store() override;
    QStringList unstorable() const override;
    void discard() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PracticeInfo savePractice(const std::optional<PracticeInfo>& before, const PracticeInfo& after,
                              const QString& text);
    PracticeInfo saveLogo(const PracticeInfo& before, const PracticeInfo& after);

    Text* heading_;
    Banner* readOnly_;
    LetterheadForm* letterhead_;
    ReportsForm* reports_;
    KeepingForm* keeping_;
    UserForm* user_;
    ProgramForm* program_;
    Card* letterheadCard_;
    Card* reportsCard_;
    Card* keepingCard_;
    Card* userCard_;
    Card* programCard_;
    OwnFieldsCard* ownFields_;
    Card* formsCard_;
    ItemList* formsList_;
    Typing* typing_;
    QBoxLayout* columns_;
};

}  // namespace reliefbook
