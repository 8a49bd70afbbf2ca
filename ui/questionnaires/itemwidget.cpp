// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/itemwidget.h"

#include "ui/questionnaires/choiceitems.h"
#include "ui/questionnaires/dayitems.h"
#include "ui/questionnaires/marksitem.h"
#include "ui/questionnaires/scaleitems.h"
#include "ui/questionnaires/textitems.h"
#include "ui/theme/type.h"

#include <QMouseEvent>
#include <QPlainTextEdit>

namespace reliefbook {

namespace {

/// A text selected can't be dragged out of where it stands: pressing on it takes the selection away first.
class Undraggable : public QObject {
public:
    explicit Undraggable(QPlainTextEdit* text) : QObject(text), text_(*text) {
        text->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress) {
            QTextCursor cursor = text_.textCursor();
            cursor.clearSelection();
            text_.setTextCursor(cursor);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QPlainTextEdit& text_;
};

}  // namespace

/// What it is made of outlives it for a moment and may lose the focus in it: there is no item to tell any more.
ItemWidget::~ItemWidget() {
    for (QObject* part : findChildren<QObject*>())
        part->disconnect(this);
}

void ItemWidget::setQuestion(const QString& text) { editor()->setAccessibleName(text); }

void makeLarge(QWidget* editor) {
    editor->setFont(uiFont(type::cardTitle));
    editor->setMinimumHeight(48);
    editor->setContextMenuPolicy(Qt::NoContextMenu);
    editor->setAcceptDrops(false);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        text->viewport()->setAcceptDrops(false);
        new Undraggable(text);
    }
}

ItemWidget* makeItem(const ItemSetting& setting, QWidget* parent) {
    const bool large = setting.look == FormLook::Large;
    switch (setting.item.type) {
        case ItemType::Text: return new TextItem(setting, parent);
        case ItemType::LongText: return new LongTextItem(setting, parent);
        case ItemType::Number: return new NumberItem(setting, parent);
        case ItemType::Day:
            return large ? static_cast<ItemWidget*>(new DayChoiceItem(setting, parent)) : new DayItem(setting, parent);
        case ItemType::Single:
        case ItemType::Multiple: return new ChoiceItem(setting, parent);
        case ItemType::YesNo: return new YesNoItem(setting, parent);
        case ItemType::Scale:
            return large ? static_cast<ItemWidget*>(new FiguresItem(setting, parent)) : new ScaleItem(setting, parent);
        case ItemType::BodyMap: return new MarksItem(setting, parent);
        case ItemType::Signature:
        case ItemType::Instruction: break;
    }
    return nullptr;
}

}  // namespace reliefbook
