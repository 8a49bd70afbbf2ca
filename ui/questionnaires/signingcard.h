// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/strokes.h"
#include "ui/controls/card.h"

#include <optional>

class QLineEdit;

namespace reliefbook {

class FormFilling;
class SignaturePad;
struct Item;

/// The end of a form for its client: what is declared by signing it, by whom and when, and where they sign.
class SigningCard : public Card {
    Q_OBJECT

public:
    /// Who signs: the client by their name, or a guardian, who is asked for theirs, with what is known of it.
    struct Signer {
        QString name = {};
        std::optional<QString> guardian = {};
    };
    /// `title`: that of the signature's group, where nothing else of it is asked; empty: a title of its own.
    SigningCard(const FormFilling& filling, const QString& title, const Signer& signer, QWidget* parent = nullptr);

    SignaturePad* pad() const { return pad_; }
    /// Null where no guardian signs.
    QLineEdit* guardianLine() const { return guardian_; }
    /// What keeps it from being signed, in the client's language, and where; empty: nothing.
    struct Missing {
        QString text = {};
        QWidget* where = nullptr;
    };
    Missing missing() const;

signals:
    void edited();

private:
    void add(const QString& text, qreal points, Tone tone);
    void addGuardian(const QString& known);
    QString say(const char* source) const;

    const FormFilling& filling_;
    const Item& signature_;
    QLineEdit* guardian_ = nullptr;
    SignaturePad* pad_;
};

}  // namespace reliefbook
