// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/marksitem.h"

#include "core/base/error.h"
#include "core/vocabulary/bodymarks.h"
#include "ui/bodymap/bodymap.h"
#include "ui/bodymap/bodymaplist.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace reliefbook {

MarksItem::MarksItem(const ItemSetting& setting, QWidget* parent) : ItemWidget(parent), map_(new BodyMap) {
    if (setting.item.marks == MarksAsked::Where)
        map_->askOnlyWhere();
    if (setting.look == FormLook::Large)
        map_->setTargets(48);
    map_->setLanguage(setting.words.language());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(map_);
    setFocusProxy(map_->list());
    connect(map_, &BodyMap::edited, this, [this] {
        unknown_ = QJsonValue::Undefined;
        emit edited();
    });
}

QJsonValue MarksItem::answer() const {
    if (!unknown_.isUndefined())
        return unknown_;
    return map_->marks().empty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(toJson(map_->marks()));
}

void MarksItem::setAnswer(const QJsonValue& answer) {
    unknown_ = QJsonValue::Undefined;
    try {
        map_->setMarks(marksFromJson(answer.toArray()));
    } catch (const Error&) {
        map_->setMarks({});
        unknown_ = answer;
    }
}

void MarksItem::setReadOnly(bool readOnly) { map_->setReadOnly(readOnly); }

void MarksItem::setNarrow(bool narrow) { map_->setNarrow(narrow); }

QWidget* MarksItem::editor() const { return map_->list(); }

}  // namespace reliefbook
