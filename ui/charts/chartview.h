// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/words/words.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QStackedLayout;
class QTableView;

namespace reliefbook {

class ChartCanvas;
class ChartCaption;
class ChartTableModel;
class Chip;
class Text;

/// A chart on the screen, with a caption that says the values of the session one looks at, and its numbers as a table.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Shows this chart; the session looked at stays, as far as there is one.
    void setChart(const Chart& chart);
    const Chart& chart() const;

    /// A heading over the chart, where several stand beside each other; empty: none.
    void setHeading(const QString& heading);

    /// What the caption says: the chart's description, or the values of one session.
    QString caption() const;
    bool showsTable() const;
    void showTable(bool shown);
    /// Without the switch between chart and table, where there is no room: the menu has it too.
    void setSwitchVisible(bool visible);

    void copyPicture() const;
    void copyTable() const;
    /// What the context menu offers; belongs to the caller.
    QMenu* menu();

signals:
    /// A session was clicked, or Enter pressed on it. Its number in the course, from 1.
    void sessionActivated(int number);
    /// The picture of `chart()` shall be written to a file. Who shows the view knows where to.
    void pictureWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void retranslate();
    void followCanvas();
    void fillTable();
    void arrange();

    Words words_;
    Text* heading_;
    ChartCaption* caption_;
    ChartCanvas* canvas_;
    QTableView* table_;
    ChartTableModel* model_;
    QWidget* switch_;
    Chip* chartButton_;
    Chip* tableButton_;
    QBoxLayout* head_;
    QStackedLayout* pages_;
    bool hasSwitch_ = true;
    bool tableIsStale_ = false;
};

}  // namespace reliefbook
