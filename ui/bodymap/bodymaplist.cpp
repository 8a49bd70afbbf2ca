// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymaplist.h"

#include "core/base/text.h"
#include "core/vocabulary/regions.h"
#include "ui/bodymap/bodymapwords.h"
#include "ui/controls/tiptext.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

enum Role { RegionId = Qt::UserRole, Drawing, Intensity, Forbidden, Marked };

/// The name, and at the right the digit in its colour, a tick where something is marked without one, and the sign of
/// what is not to be treated.
class RowPainting : public QStyledItemDelegate {
public:
    RowPainting(const Words& words, const int& target, QObject* parent)
        : QStyledItemDelegate(parent),
          words_(words),
          target_(target) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, target_});
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem row = option;
        const double side = row.rect.height();
        QStyledItemDelegate::paint(painter, row, index);
        QRectF place(row.rect.right() - side, row.rect.top(), side, side);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (const QVariant intensity = index.data(Intensity); intensity.isValid()) {
            const auto cell = std::size_t(std::clamp(int(std::lround(intensity.toDouble())), 0, 10));
            paintBox(*painter, place.adjusted(side * 0.1, side * 0.18, -side * 0.1, -side * 0.18),
                     theme().painRamp[cell], theme().control, 5);
            painter->setFont(uiFont(type::caption, QFont::Bold));
            painter->setPen(theme().painRampText[cell]);
            painter->drawText(place, Qt::AlignCenter, words_.points(intensity.toDouble()));
            place.translate(-side, 0);
        } else if (index.data(Marked).toBool()) {
            paintIcon(*painter, u"check"_s, place.adjusted(side * 0.22, side * 0.22, -side * 0.22, -side * 0.22),
                      Tone::Accent);
            place.translate(-side, 0);
        }
        if (index.data(Forbidden).toBool())
            paintIcon(*painter, u"void"_s, place.adjusted(side * 0.22, side * 0.22, -side * 0.22, -side * 0.22),
                      Tone::Danger);
        painter->restore();
    }

protected:
    // Room for what stands at the right.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const int signs = (index.data(Intensity).isValid() || index.data(Marked).toBool() ? 1 : 0) +
                          (index.data(Forbidden).toBool() ? 1 : 0);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - 20 - signs * option->rect.height());
    }

private:
    const Words& words_;
    const int& target_;
};

}  // namespace

BodyMapList::BodyMapList(const BodyMapContent& content, const Words& words, QWidget* parent)
    : QListView(parent),
      content_(content),
      words_(words),
      model_(new QStandardItemModel(this)) {
    setModel(model_);
    setItemDelegate(new RowPainting(words, target_, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListView::activated, this, &BodyMapList::enterTyped);
    refresh();
}

void BodyMapList::setTyped(const QString& typed) {
    typed_ = typed;
    refresh();
    // What Enter takes is what was typed now, not what was chosen before.
    if (!typed.trimmed().isEmpty())
        setCurrentIndex(model_->index(0, 0));
}

void BodyMapList::refresh() {
    const QString region = currentRegion();
    const std::optional<std::size_t> drawing = currentDrawing();
    isQuiet_ = true;
    QStringList ids;
    if (typed_.trimmed().isEmpty()) {
        for (const Region& one : regions()) {
            if (one.side != Side::None)
                ids << one.id;
        }
    } else {
        const auto plain = [](QString text) { return folded(text.replace(u',', u' ')).simplified(); };
        for (const QString& id : regionsBeginning(plain(typed_))) {
            if (findRegion(id)->side != Side::None)
                ids << id;
        }
        // A whole name comes before all names it is the beginning of.
        std::stable_partition(ids.begin(), ids.end(), [&](const QString& id) {
            return plain(regionName(id, words_.language())) == plain(typed_);
        });
    }
    std::vector<std::size_t> drawings;
    for (std::size_t i = 0; i < content_.marks.size() && typed_.trimmed().isEmpty(); ++i) {
        if (content_.marks[i].isDrawn())
            drawings.push_back(i);
    }
    const int rows = int(drawings.size()) + int(ids.size());
    while (model_->rowCount() < rows)
        model_->appendRow(new QStandardItem);
    model_->setRowCount(rows);
    const auto fill = [&](int at, const QString& text, const QString& spoken, const QString& id, const BodyMark* mark,
                          const QString* why) {
        QStandardItem* item = model_->item(at);
        item->setText(text);
        item->setData(id, RegionId);
        item->setData({}, Drawing);
        item->setData(mark && mark->intensity ? QVariant(*mark->intensity) : QVariant(), Intensity);
        item->setData(mark != nullptr, Marked);
        item->setData(why != nullptr, Forbidden);
        const QString said = why ? forbiddenText(spoken, *why, words_) : spoken;
        item->setData(said, Qt::AccessibleTextRole);
        item->setToolTip(tipText(said == text ? QString() : said));
    };
    int at = 0;
    for (const std::size_t i : drawings) {
        const QString text = markText(content_.marks[i], words_);
        fill(at, text, text, content_.marks[i].region, &content_.marks[i], nullptr);
        model_->item(at++)->setData(int(i), Drawing);
    }
    for (const QString& id : ids) {
        const auto mark = std::ranges::find_if(
            content_.marks, [&](const BodyMark& one) { return !one.isDrawn() && isOfRegion(id, one.region); });
        const BodyMark* found = mark == content_.marks.end() ? nullptr : &*mark;
        const QString name = regionName(id, words_.language());
        QString spoken = name;
        if (found) {
            BodyMark here = *found;
            here.region = id;
            spoken = content_.onlyWhere ? markedText(here, words_) : markText(here, words_);
        }
        fill(at++, name, spoken, id, found, whyForbidden(content_.forbidden, id));
    }
    isQuiet_ = false;
    choose(region, drawing);
}

void BodyMapList::choose(const QString& region, std::optional<std::size_t> drawing) {
    isQuiet_ = true;
    QModelIndex wanted;
    for (int row = 0; row < model_->rowCount() && !wanted.isValid(); ++row) {
        const QModelIndex index = model_->index(row, 0);
        const QVariant of = index.data(Drawing);
        if (drawing ? of.isValid() && std::size_t(of.toInt()) == *drawing
                    : !of.isValid() && index.data(RegionId).toString() == region)
            wanted = index;
    }
    if (wanted.isValid() && wanted != currentIndex()) {
        setCurrentIndex(wanted);
        scrollTo(wanted);
    } else if (!wanted.isValid()) {
        setCurrentIndex({});
        clearSelection();
    }
    isQuiet_ = false;
}

QString BodyMapList::currentRegion() const { return currentIndex().data(RegionId).toString(); }

std::optional<std::size_t> BodyMapList::currentDrawing() const {
    const QVariant drawing = currentIndex().data(Drawing);
    return drawing.isValid() ? std::optional(std::size_t(drawing.toInt())) : std::nullopt;
}

void BodyMapList::setTargets(int pixels) {
    target_ = pixels;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize BodyMapList::sizeHint() const { return {zoomed(280), target_ > 0 ? 3 * target_ : zoomed(240)}; }

QSize BodyMapList::minimumSizeHint() const { return {zoomed(200), std::max(zoomed(110), 3 * target_)}; }

void BodyMapList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!isQuiet_)
        emit moved();
}

void BodyMapList::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && !text.isEmpty() && text.at(0).isDigit())
        emit digitTyped(typing_.typed(text.at(0).digitValue()));
    else if (isPlain && !text.isEmpty() && text.at(0).isLetter())
        emit letterTyped(text);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeAsked();
    else if (isPlain &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        emit enterTyped();
    else
        QListView::keyPressEvent(event);
}

}  // namespace reliefbook
