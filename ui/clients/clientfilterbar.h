// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientcells.h"
#include "core/practice/clientindex.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace reliefbook {

class Button;
class Chip;
class FlowLayout;
class Preferences;

/// Whom the list of clients holds: chips that combine, and combinations kept under a name.
class ClientFilterBar : public QWidget {
    Q_OBJECT

public:
    /// `practice`: its number, for what is kept holds tags of this practice. Kept in the preferences: the practice has
    /// no record for how its lists are looked at.
    ClientFilterBar(Preferences& preferences, const QString& practice, QWidget* parent = nullptr);

    const ClientFilter& filter() const { return filter_; }
    void setFilter(const ClientFilter& filter);
    /// Those that are gone are filtered by no more.
    void setTags(std::vector<Tag> tags);
    void retranslate();
    /// Behind the filters.
    void addTools(const std::vector<QWidget*>& tools);

    /// Keeps what is chosen now under this name, over an earlier one of the same.
    void keepAs(const QString& name);
    QStringList keptNames() const;

signals:
    void changed();

private:
    struct Kept {
        QString name;
        ClientFilter filter;
    };

    void showFilter();
    void makeTagChips();
    void arrange();
    void toggle(bool ClientFilter::*which, bool on);
    void toggleTag(Id<Tag> tag, bool on);
    void fillKept();
    void askForName();
    void readKept();
    void writeKept();
    QString key() const;

    Preferences& preferences_;
    QString practice_;
    ClientFilter filter_{.active = true};
    std::vector<Tag> tags_;
    std::vector<Kept> kept_;
    FlowLayout* layout_;
    Chip *active_, *inACourse_, *alerts_, *archived_;
    std::vector<Chip*> tagChips_;
    Button *more_, *saved_;
    std::vector<QWidget*> tools_;
    QMenu *moreMenu_, *savedMenu_;
};

}  // namespace reliefbook
