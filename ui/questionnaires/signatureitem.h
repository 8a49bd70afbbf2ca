// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/words.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QPushButton;

namespace reliefbook {

class Text;

/// By whom and when a form was signed, and what it looks like.
struct SignedBy {
    QString name;
    QDate day;

    bool operator==(const SignedBy&) const = default;
};

/// "Signed by Marija on 22 November 2026"; what stands under a signed form.
QString signedByText(const SignedBy& by, const Words& words);

/// Where a form is signed: a button while it is not, who signed it and when once it is.
class SignatureItem : public QWidget {
    Q_OBJECT

public:
    explicit SignatureItem(const Words& words, QWidget* parent = nullptr);

    void setSignedBy(const std::optional<SignedBy>& by);
    void setReadOnly(bool readOnly);
    QPushButton* signButton() const { return sign_; }

signals:
    void signRequested();

private:
    void refresh();

    const Words& words_;
    std::optional<SignedBy> by_;
    bool readOnly_ = false;
    Text* text_;
    QPushButton* sign_;
};

}  // namespace reliefbook
