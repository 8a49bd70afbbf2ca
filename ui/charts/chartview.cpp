// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartcaption.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/screenlook.h"
#include "ui/controls/chip.h"
#include "ui/controls/text.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal besideFrom = 520;  // pixels of width from which the switch stands beside the caption

Chip* switchButton(QWidget* parent, QButtonGroup* group) {
    auto* button = new Chip({}, parent);
    group->addButton(button);
    return button;
}

QTableView* numbers(QWidget* parent, ChartTableModel* model) {
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      heading_(new Text({}, type::cardTitle, Tone::Text, this)),
      caption_(new ChartCaption(this)),
      canvas_(new ChartCanvas(this)),
      model_(new ChartTableModel(this)),
      switch_(new QWidget(this)) {
    table_ = numbers(this, model_);
    auto* group = new QButtonGroup(this);
    chartButton_ = switchButton(switch_, group);
    tableButton_ = switchButton(switch_, group);
    chartButton_->setChecked(true);
    auto* buttons = new QHBoxLayout(switch_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    buttons->addWidget(chartButton_);
    buttons->addWidget(tableButton_);

    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    head_->setSpacing(12);
    head_->addWidget(caption_, 1);
    head_->addWidget(switch_, 0, Qt::AlignTop | Qt::AlignRight);
    pages_ = new QStackedLayout;
    pages_->addWidget(canvas_);
    pages_->addWidget(table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading_);
    column->addLayout(head_);
    column->addLayout(pages_, 1);
    heading_->setTextFormat(Qt::PlainText);
    heading_->hide();
    setTabOrder(canvas_, table_);
    setTabOrder(table_, chartButton_);
    setTabOrder(chartButton_, tableButton_);

    connect(tableButton_, &QPushButton::toggled, this, &ChartView::showTable);
    connect(canvas_, &ChartCanvas::shownChanged, this, &ChartView::followCanvas);
    connect(canvas_, &ChartCanvas::sessionActivated, this, &ChartView::sessionActivated);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int session = model_->sessionOf(index); session > 0)
            emit sessionActivated(session);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        const int session = model_->sessionOf(index);
        if (showsTable() && session > 0)
            canvas_->setCurrent(static_cast<std::size_t>(session) - 1);
    });
    retranslate();
}

void ChartView::setChart(const Chart& chart) {
    if (words_.language() != chart.language)
        words_ = Words(chart.language);
    std::vector<std::vector<ReadingPart>> captions;
    QStringList texts;
    for (const SessionReading& session : sessionReadings(chart)) {
        captions.push_back(captionParts(session, words_));
        texts << reliefbook::caption(session, words_);
    }
    canvas_->setSessionTexts(texts);
    canvas_->setChart(chart);
    // Where there is nothing to look at the chart says so itself, and there are no numbers.
    caption_->setVisible(!chart.marks.empty());
    switch_->setVisible(hasSwitch_ && !chart.marks.empty());
    if (chart.marks.empty())
        showTable(/*shown=*/false);
    caption_->setTexts(chart.description, std::move(captions));
    followCanvas();
    tableIsStale_ = true;
    if (showsTable())
        fillTable();
    retranslate();
}

// Only when it is seen: measuring its columns takes as long as all else that follows a typed score.
void ChartView::fillTable() {
    if (!std::exchange(tableIsStale_, false))
        return;
    const int current = model_->sessionOf(table_->currentIndex());
    model_->setTable(chartTable(chart(), words_));
    table_->resizeColumnsToContents();
    if (current > 0)
        table_->setCurrentIndex(model_->indexOfSession(current));
}

void ChartView::setHeading(const QString& heading) {
    heading_->setText(heading);
    heading_->setVisible(!heading.isEmpty());
}

const Chart& ChartView::chart() const { return canvas_->chart(); }
QString ChartView::caption() const { return caption_->text(); }
bool ChartView::showsTable() const { return pages_->currentWidget() == table_; }
void ChartView::setSwitchVisible(bool visible) {
    hasSwitch_ = visible;
    switch_->setVisible(visible && !chart().marks.empty());
}
void ChartView::followCanvas() { caption_->setShown(canvas_->shown()); }

void ChartView::showTable(bool shown) {
    if (shown == showsTable())
        return;
    const bool hadFocus = pages_->currentWidget()->hasFocus();
    (shown ? tableButton_ : chartButton_)->setChecked(true);
    // Where one was stays: the session looked at is the selected row and the other way round.
    const std::optional<std::size_t> session = canvas_->current();
    if (shown)
        fillTable();
    if (shown && session)
        table_->setCurrentIndex(model_->indexOfSession(chart().x.sessions[*session].number));
    pages_->setCurrentWidget(shown ? static_cast<QWidget*>(table_) : canvas_);
    if (hadFocus)
        pages_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// ---- taking it along ----

namespace {

ChartLook lookOnPaper() { return {.scheme = Scheme::Light, .medium = ChartLook::Medium::Paper, .heading = true}; }

}  // namespace

void ChartView::copyPicture() const {
    const QByteArray png = chartFile(chart(), ChartFormat::Png, lookOnPaper());
    auto picture = std::make_unique<QMimeData>();
    picture->setImageData(QImage::fromData(png, "PNG"));
    picture->setData(u"image/png"_s, png);
    QApplication::clipboard()->setMimeData(picture.release());
}

void ChartView::copyTable() const { QApplication::clipboard()->setText(tabbed(chartTable(chart(), words_))); }

QMenu* ChartView::menu() {
    auto* menu = new QMenu(this);
    QAction* other = menu->addAction(showsTable() ? tr("Show as &chart") : tr("Show as &table"), this,
                                     [this] { showTable(!showsTable()); });
    other->setEnabled(!chart().marks.empty());
    menu->addSeparator();
    other->setIcon(icon(showsTable() ? u"chart"_s : u"table"_s));
    QAction* picture = menu->addAction(icon(u"image"_s), tr("Copy &picture"), this, &ChartView::copyPicture);
    picture->setEnabled(!chart().marks.empty());
    QAction* table = menu->addAction(icon(u"copy"_s), tr("Copy &numbers"), this, &ChartView::copyTable);
    table->setEnabled(!chart().marks.empty());
    QAction* save = menu->addAction(icon(u"save"_s), tr("&Save picture…"), this, &ChartView::pictureWanted);
    save->setEnabled(!chart().marks.empty());
    return menu;
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* shown = menu();
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->popup(event->globalPos());
}

// ---- what the window changes ----

void ChartView::arrange() {
    const bool beside = width() >= besideFrom * screenLook(*this).pixel;
    head_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        arrange();
        table_->resizeColumnsToContents();
    }
    QWidget::changeEvent(event);
}

void ChartView::retranslate() {
    chartButton_->setText(tr("&Chart"));
    tableButton_->setText(tr("Ta&ble"));
    chartButton_->setToolTip(tr("The course as a chart"));
    tableButton_->setToolTip(tr("The numbers of the chart"));
    const QString title = chart().title;
    canvas_->setAccessibleName(title.isEmpty() ? tr("Chart") : title);
    table_->setAccessibleName(title.isEmpty() ? tr("Numbers of the chart") : tr("%1: the numbers").arg(title));
    table_->setAccessibleDescription(chart().description);
}

}  // namespace reliefbook
