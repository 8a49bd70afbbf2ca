// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"

class QPushButton;

namespace reliefbook {

class FormFilling;
struct ItemGroup;

/// What a client answered to one group, question by question, and the way back to it.
class ReviewCard : public Card {
    Q_OBJECT

public:
    ReviewCard(const FormFilling& filling, const ItemGroup& group, QWidget* parent = nullptr);

    QPushButton* editButton() const { return edit_; }

private:
    QPushButton* edit_;
};

}  // namespace reliefbook
