// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientindex.h"
#include "core/practice/tagread.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <optional>
#include <vector>

class QMenu;

namespace reliefbook {

class Button;
class Chip;
class FlowLayout;

/// Whom the list of clients holds: chips that combine, and combinations kept under a name in the practice.
class ClientFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ClientFilterBar(Workspace& workspace, QWidget* parent = nullptr);

    const ClientFilter& filter() const { return filter_; }
    void setFilter(const ClientFilter& filter);
    /// Those that are gone are filtered by no more.
    void setTags(std::vector<Tag> tags);
    void retranslate();
    /// Behind the filters.
    void addTools(const std::vector<QWidget*>& tools);

    /// Keeps what is chosen now under this name, over an earlier one of the same. Throws what Editor::apply throws.
    void keepAs(const QString& name);
    void rename(const SavedFilter& kept, const QString& name);
    void forget(const SavedFilter& kept);

signals:
    void changed();

private:
    void showFilter();
    void makeTagChips();
    void arrange();
    void toggle(bool ClientFilter::*which, bool on);
    void toggleTag(Id<Tag> tag, bool on);
    void fillKept();
    /// For what is chosen now, or for what was kept already.
    void askForName(const std::optional<SavedFilter>& kept);
    void takeOver();

    Workspace& workspace_;
    ClientFilter filter_{.active = true};
    std::vector<Tag> tags_;
    FlowLayout* layout_;
    Chip *active_, *inACourse_, *alerts_, *archived_;
    std::vector<Chip*> tagChips_;
    Button *more_, *saved_;
    std::vector<QWidget*> tools_;
    QMenu *moreMenu_, *savedMenu_;
};

}  // namespace reliefbook
