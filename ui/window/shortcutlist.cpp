// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutlist.h"

#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/theme/appearance.h"
#include "ui/window/commands.h"
#include "ui/window/practiceview.h"

#include <QGridLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// Keys as they look on the keyboard.
class KeyCap : public Text {
public:
    explicit KeyCap(const QString& keys) : Text(keys, type::caption, Tone::Text2) {
        setContentsMargins(9, 3, 9, 3);
        setAlignment(Qt::AlignCenter);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme().border, 1));
            painter.setBrush(theme().surface2);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        Text::paintEvent(event);
    }
};

void addRow(QGridLayout& grid, const QString& keys, const QString& text) {
    const int row = grid.rowCount();
    grid.addWidget(new KeyCap(keys), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto* what = new Text(text);
    what->setAccessibleDescription(keys);
    grid.addWidget(what, row, 1);
}

void addKeysOf(QGridLayout& grid, const QList<QAction*>& actions) {
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty() && action->isVisible())
            addRow(grid, action->shortcut().toString(QKeySequence::NativeText), plainText(*action));
    }
}

void addHeading(QGridLayout& grid, const QString& text) {
    auto* heading = new Text(text, type::cardTitle);
    heading->setContentsMargins(0, grid.rowCount() > 1 ? 14 : 0, 0, 2);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

}  // namespace

ShortcutList::ShortcutList(const Commands& commands, const PracticeView* view, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    Page* page = view != nullptr ? view->page() : nullptr;
    if (page != nullptr && !page->pageActions().isEmpty()) {
        addHeading(*grid, page->title());
        addKeysOf(*grid, page->pageActions());
    }
    addHeading(*grid, tr("Everywhere"));
    addKeysOf(*grid, commands.all());
    const auto keys = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    addRow(*grid, keys(Qt::Key_Escape), tr("Back, or close what is in front"));
    addRow(*grid, keys(Qt::Key_Tab), tr("To the next field or button"));
    addRow(*grid, keys(Qt::ALT).remove(u'+'), tr("With the underlined letter: to that field or button"));
    addHeading(*grid, tr("Pain scale"));
    addRow(*grid, u"0 – 9"_s, tr("The score"));
    addRow(*grid, u"+"_s, tr("Ten; so do 1 and 0 one after the other"));
    addRow(*grid, u". ,"_s, tr("A half more, right behind the digit"));
    addRow(*grid, u"−"_s, tr("Not asked"));
    addRow(*grid, keys(Qt::Key_Delete), tr("Open again"));
    grid->setRowStretch(grid->rowCount(), 1);

    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    area->setWidget(sheet);
    auto* close = new Button(tr("&Close"), Button::Kind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 16, 18);
    column->setSpacing(14);
    column->addWidget(new Text(windowTitle(), type::pane));
    column->addWidget(area, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize((QSize(540, 620) * textZoom() / 100).boundedTo(screen()->availableSize() - QSize(40, 60)));
    close->setFocus();
}

}  // namespace reliefbook
