// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"
#include "ui/formeditor/textpair.h"

class QCheckBox;
class QVBoxLayout;

namespace reliefbook {

/// The answers that can be chosen: their words in both languages, their order, which of them stand alone.
class OptionsEdit : public QWidget {
    Q_OBJECT

public:
    explicit OptionsEdit(QWidget* parent = nullptr);

    void setOptions(const Item& item, const ItemWording& left, const ItemWording& right, const QStringList& languages);
    /// Into the first of its texts.
    void focusOption(const QString& option);

signals:
    void typed(const QString& option, reliefbook::Side side, const QString& text);
    void left();
    void addWanted();
    void removeWanted(const QString& option);
    void moveWanted(const QString& option, qsizetype at);
    void alone(const QString& option, bool standsAlone);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(const Item& item);

    QStringList options_;
    bool multiple_ = false;
    bool stale_ = true;
    QVBoxLayout* rows_;
    std::vector<TextPair*> texts_;
    std::vector<QCheckBox*> alone_;
};

}  // namespace reliefbook
