// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"
#include "ui/words/words.h"

#include <QJsonValue>
#include <QWidget>

namespace reliefbook {

/// For whom a form is made.
enum class FormLook {
    Dense,  ///< a therapist, by keyboard
    Large,  ///< a client, by mouse or finger: targets of 48 pixels and more, no menus, nothing to drag
};

/// One question and whom it is put to; all of it outlives the item made with it.
struct ItemSetting {
    const Item& item;
    const ItemWording& wording;
    const Words& words;
    FormLook look = FormLook::Dense;
    QDate today;
};

/// What one item is answered in. It keeps what was typed even where that is no answer.
class ItemWidget : public QWidget {
    Q_OBJECT

public:
    ~ItemWidget() override;

    /// Undefined: not answered, or not yet in a way that can be read.
    virtual QJsonValue answer() const = 0;
    /// Fills it; edited() does not tell of it.
    virtual void setAnswer(const QJsonValue& answer) = 0;
    /// What was said about a yes.
    virtual QString detail() const { return {}; }
    virtual void setDetail(const QString&) {}
    /// Why what was typed is no answer, in the language of the form; empty: it is, or nothing was typed.
    virtual QString fault() const { return {}; }
    /// What was typed or chosen here, word by word; empty where the answer says all of it.
    virtual QString written() const { return {}; }
    /// What stands here can be read and selected, and Tab comes by.
    virtual void setReadOnly(bool readOnly) = 0;
    /// What has the focus, and the edge where something is wrong.
    virtual QWidget* editor() const = 0;
    /// There is little room for it from left to right.
    virtual void setNarrow(bool) {}
    /// Reads the question to whoever can't see it.
    virtual void setQuestion(const QString& text);

signals:
    void edited();
    /// The focus went elsewhere.
    void left();

protected:
    using QWidget::QWidget;
};

/// The control for an item; null for an instruction, which is only read, and for a signature (signatureitem.h).
ItemWidget* makeItem(const ItemSetting& setting, QWidget* parent);

/// Makes a text field fit for a client's fingers, and nothing but typing possible in it.
void makeLarge(QWidget* editor);

}  // namespace reliefbook
