// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/filternamedialog.h"

#include "core/practice/savedfilters.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/shell/attempt.h"
#include "ui/theme/type.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace reliefbook {

FilterNameDialog::FilterNameDialog(sql::Database& database, const std::optional<SavedFilter>& kept, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const QString title = kept ? tr("Rename the filters") : tr("Keep these filters");
    setWindowTitle(title);
    setMinimumWidth(400 * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(new Text(title, type::pane));
    auto* label = new Text(tr("&Name"), type::secondary, Tone::Text2);
    auto* name = new QLineEdit(kept ? kept->name : QString());
    auto* taken =
        (new Text(tr("There is one of this name already. This one takes its place."), type::secondary, Tone::Text2))
            ->wrapped();
    name->setMaxLength(longest);
    label->setBuddy(name);
    for (QWidget* part : std::initializer_list<QWidget*>{label, name, taken})
        column->addWidget(part);
    auto* cancel = new Button(tr("&Cancel"), Button::Kind::Ghost);
    auto* keep = new Button(kept ? tr("&Rename") : tr("&Keep"), Button::Kind::Primary);
    cancel->setAutoDefault(false);
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(keep);
    column->addLayout(buttons);
    QStringList others;
    attempt(this, [&] {
        for (const KeptFilter& one : keptFilters(database)) {
            if (!kept || one.record.id != kept->id)
                others << one.record.name;
        }
    });
    const auto look = [name, keep, taken, others] {
        keep->setEnabled(!name->text().trimmed().isEmpty());
        taken->setVisible(others.contains(name->text().simplified()));
    };
    connect(name, &QLineEdit::textChanged, this, look);
    look();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this, name] { emit named(name->text().simplified()); });
    name->selectAll();
    name->setFocus();
}

}  // namespace reliefbook
