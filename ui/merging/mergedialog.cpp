// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/mergedialog.h"

#include "core/practice/clientread.h"
#include "core/records/record.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/text.h"
#include "ui/controls/tiptext.h"
#include "ui/merging/mergewords.h"
#include "ui/shell/attempt.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"
#include "ui/words/recordwords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 44;  // characters; all of it is in the tip

QString shortened(const QString& value) {
    const QString line = value.simplified();
    return line.size() > longestValue ? line.first(longestValue - 1).trimmed() + u'…' : line;
}

}  // namespace

MergeDialog::MergeDialog(Workspace& workspace, Id<Client> first, Id<Client> second, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      values_(new QWidget),
      title_(new Text({}, type::pane)),
      about_((new Text)->wrapped()),
      moving_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      turn_(new Button({}, Button::Kind::Ghost, u"move"_s)),
      cancel_(new Button({}, Button::Kind::Ghost)),
      merge_(new Button({}, Button::Kind::Primary, u"check"_s)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumSize(640 * textZoom() / 100, 420);
    kept_.id = first;
    other_.id = second;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(14);
    column->addWidget(title_);
    column->addWidget(about_);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(values_);
    new QVBoxLayout(values_);
    values_->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addWidget(moving_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel_);
    buttons->addWidget(turn_);
    buttons->addStretch();
    buttons->addWidget(merge_);
    column->addLayout(buttons);
    for (QPushButton* button : {cancel_, turn_})
        button->setAutoDefault(false);
    merge_->setDefault(true);
    setChanges(merge_, Changes::Records);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(merge_, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(turn_, &QPushButton::clicked, this, [this] {
        std::swap(kept_, other_);
        retranslate();
    });
    retranslate();
}

void MergeDialog::read() {
    sql::Database& database = workspace_.editor.database();
    for (Client* client : {&kept_, &other_}) {
        if (const std::optional<Client> stored = clientOf(database, client->id))
            *client = *stored;
    }
    answered_ = answeredTwice(database, kept_.id, other_.id);
}

void MergeDialog::retranslate() {
    const bool isThere = attempt(this, [this] { read(); });
    setWindowTitle(tr("One file of two"));
    title_->setText(tr("One file of two"));
    about_->setText(
        tr("The file on the left stays. Choose what it takes from the other one, which is then closed and "
           "found in no list. This can be undone, also later."));
    turn_->setText(tr("&Keep the other one"));
    cancel_->setText(tr("&Cancel"));
    merge_->setText(tr("&Make one file"));
    merge_->setEnabled(isThere);

    choices_.clear();
    qDeleteAll(values_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* inner = new QWidget;
    values_->layout()->addWidget(inner);
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const auto& [column, client] : {std::pair(1, &kept_), std::pair(2, &other_)}) {
        auto* name = new Text((column == 1 ? tr("%1 (stays)") : tr("%1 (is closed)")).arg(MergeWords::nameOf(*client)),
                              type::body);
        name->setWeight(QFont::DemiBold);
        grid->addWidget(name, 0, column);
    }
    const auto keptValues = RecordWords::shown(Record(kept_));
    const auto otherValues = RecordWords::shown(Record(other_));
    const QStringList differing = differingColumns(kept_, other_);
    const QStringList suggested = suggestedColumns(kept_, other_);
    for (std::size_t i = 0; i < keptValues.size(); ++i) {
        const QString column = keptValues[i].column;
        if (differing.contains(column))
            addRow(*grid, column, {keptValues[i].name, keptValues[i].value, otherValues[i].value},
                   suggested.contains(column) ? Other : Kept, column == u"note");
    }
    for (const AnsweredTwice& both : answered_)
        addRow(*grid, QString::number(both.field.id.value), {both.field.name, both.kept.value, both.other.value}, Kept,
               /*canBeBoth=*/false);
    if (choices_.empty())
        grid->addWidget(new Text(tr("Both files say the same."), type::body, Tone::Text2), 1, 1, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    showMoving();
}

void MergeDialog::addRow(QGridLayout& grid, const QString& key, const Row& row, Choice choice, bool canBeBoth) {
    const int line = grid.rowCount();
    grid.addWidget(new Text(row.name, type::secondary, Tone::Text2), line, 0, Qt::AlignVCenter);
    auto* group = new QButtonGroup(grid.parentWidget());
    const auto add = [&](Choice id, const QString& text, const QString& all, const QString& spoken, int at, int below) {
        auto* button = new QRadioButton(QString(text).replace(u'&', u"&&"_s));
        button->setToolTip(tipText(all));
        button->setAccessibleName(spoken);
        group->addButton(button, id);
        grid.addWidget(button, line + below, at);
    };
    const QString nothing = tr("nothing");
    const auto spoken = [&](const QString& value, const Client& whose) {
        return tr("%1: %2, of %3", "field, its value, whose file")
            .arg(row.name, value.isEmpty() ? nothing : value, MergeWords::nameOf(whose));
    };
    add(Kept, row.kept.isEmpty() ? nothing : shortened(row.kept), row.kept, spoken(row.kept, kept_), 1, 0);
    add(Other, row.other.isEmpty() ? nothing : shortened(row.other), row.other, spoken(row.other, other_), 2, 0);
    if (canBeBoth && !row.kept.isEmpty() && !row.other.isEmpty()) {
        const QString text = tr("both, one below the other");
        add(Both, text, {}, tr("%1: both, one below the other").arg(row.name), 1, 1);
        choice = Both;
    }
    group->button(choice)->setChecked(true);
    choices_[key] = group;
}

Merging MergeDialog::merging() const {
    Merging merging{.kept = kept_.id, .other = other_.id, .columns = {}, .fields = {}, .bothNotes = false};
    for (const auto& [key, group] : choices_) {
        if (group->checkedId() == Both)
            merging.bothNotes = true;
        if (group->checkedId() != Other)
            continue;
        if (mergeableColumns().contains(key))
            merging.columns << key;
        else
            merging.fields.push_back({key.toLongLong()});
    }
    return merging;
}

void MergeDialog::showMoving() {
    attempt(this, [this] {
        const Merge merge = mergedClients(workspace_.editor.database(), merging(), now());
        moving_->setText(MergeWords::moving(merge.moving, MergeWords::nameOf(kept_)));
    });
}

void MergeDialog::merge() {
    const Id<Client> kept = kept_.id;
    const bool done = attempt(this, [&] {
        Editor& editor = workspace_.editor;
        editor.apply(mergedClients(editor.database(), merging(), now()).changes, tr("making one file of two"),
                     ClientPlace{kept, {}});
        editor.endVisit();
    });
    if (!done)
        return;
    accept();
    emit merged(kept);
}

void MergeDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

}  // namespace reliefbook
