// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/editing.h"
#include "ui/formeditor/formtree.h"
#include "ui/formeditor/textpair.h"

class QCheckBox;
class QComboBox;

namespace reliefbook {

class ConditionRow;
class NumberEdit;
class OptionsEdit;
class Text;

/// Everything of the part of a form that is edited: the form itself, a group or a question. It stores nothing:
/// what was typed or chosen is told as the whole form after it.
class PartPanel : public QWidget {
    Q_OBJECT

public:
    explicit PartPanel(QWidget* parent = nullptr);

    /// `languages`: two, or one. Fields that hold the same already keep their cursor.
    void setPart(const Questionnaire& form, const FormPart& part, const QStringList& languages,
                 const QStringList& problems);
    void focusFirst();
    QStringList faults() const;

signals:
    void typed(const reliefbook::Questionnaire& form);
    /// The words of a text were left.
    void left();
    /// `text`: how undo calls it.
    void acted(const reliefbook::Edited& edited, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    using ItemText = QString ItemWording::*;

    void build();
    void connectTexts();
    void connectOptions();
    void connectTo(TextPair* pair, ItemText which);
    void tell(Questionnaire form);
    void fill();
    void fillItem(const Item& item);
    void fillTypes(const Item& item);
    ItemWording wordingOf(Side side) const;
    QString language(Side side) const { return languages_.value(int(side)); }
    /// Tells a change of the question itself.
    template <class F> void change(F&& how, const QString& text);
    void retranslate();

    Questionnaire form_;
    FormPart part_;
    QStringList languages_;

    Text* problems_;
    TextPair *title_, *intro_, *groupTitle_, *text_, *hint_, *detail_, *unit_, *low_, *high_;
    Text *purposeLabel_, *typeLabel_, *optionsLabel_;
    QComboBox *purpose_, *type_;
    QCheckBox *required_, *asksDetail_, *future_, *onlyWhere_;
    NumberEdit* number_;
    OptionsEdit* options_;
    ConditionRow* shown_;
};

}  // namespace reliefbook
