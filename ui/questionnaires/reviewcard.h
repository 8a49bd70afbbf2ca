// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"

class QPushButton;

namespace reliefbook {

class FormFilling;
struct Item;
struct ItemGroup;

/// What a client answered to one group, question by question, and the way back to it. All that is read there stands
/// here too, but for the declaration, which is read where it is signed: nothing is signed that was not looked over.
class ReviewCard : public Card {
    Q_OBJECT

public:
    ReviewCard(const FormFilling& filling, const ItemGroup& group, QWidget* parent = nullptr);

    QPushButton* editButton() const { return edit_; }

private:
    void addItem(const FormFilling& filling, const Item& item);
    void add(const QString& text, qreal points, Tone tone);

    QPushButton* edit_;
};

}  // namespace reliefbook
