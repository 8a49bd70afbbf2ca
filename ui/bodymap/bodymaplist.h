// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bodymap/bodymapdrawing.h"
#include "ui/bodymap/intensityrow.h"

#include <QListView>

class QStandardItemModel;

namespace reliefbook {

/// The regions of a body map by name, with what is marked there: does by keyboard and screen reader what the pictures
/// do by mouse. Drawings stand above the regions.
class BodyMapList : public QListView {
    Q_OBJECT

public:
    BodyMapList(const BodyMapContent& content, const Words& words, QWidget* parent = nullptr);

    /// Shows what somebody means who has typed this much of it; everything while nothing is typed.
    void setTyped(const QString& typed);
    /// Content or words changed: the same rows anew.
    void refresh();
    void choose(const QString& region, std::optional<std::size_t> drawing);
    /// Rows at least as high, and three of them instead of many.
    void setTargets(int pixels);
    QString currentRegion() const;
    std::optional<std::size_t> currentDrawing() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moved();
    void digitTyped(int intensity);
    /// The beginning of a name.
    void letterTyped(const QString& letter);
    void removeAsked();
    /// Enter, Space or a double click.
    void enterTyped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    const BodyMapContent& content_;
    const Words& words_;
    QStandardItemModel* model_;
    QString typed_;
    DigitTyping typing_;
    int target_ = 0;  // pixels; 0: as dense as text allows
    bool isQuiet_ = false;
};

}  // namespace reliefbook
