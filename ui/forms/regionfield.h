// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace reliefbook {

/// A region of the body, chosen from core/vocabulary by typing part of its name, in any script and without accents:
/// "low", "ledja", "knee left". Its value is the region's id.
class RegionField : public Field {
    Q_OBJECT

public:
    using Value = QString;

    explicit RegionField(QWidget* parent = nullptr);
    QString value() const { return id_; }
    void setValue(const QString& id);

    QLineEdit* line() const { return line_; }
    QString fault() const override;
    void retranslate() override;

    /// The ids of the regions that fit what was typed, the likeliest first.
    static QStringList matching(const QString& typed, const QString& language);

signals:
    /// A region was chosen: by its name, the list, or the Enter key.
    void chosen(const QString& id);

protected:
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void type(const QString& text);
    void choose(const QString& name);
    void markWhatEnterTakes();

    QLineEdit* line_;
    QCompleter* completer_;
    QStringListModel* names_;
    QStringList ids_;  // of the names offered
    QString id_;
};

}  // namespace reliefbook
