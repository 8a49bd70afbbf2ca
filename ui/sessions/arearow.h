// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessionchanges.h"

#include <QWidget>

class QMenu;
class QBoxLayout;
class QToolButton;

namespace reliefbook {

class PainScale;
class RegionField;
class Text;

/// One area of a session: its name, the pain before and after, and what became of it.
class AreaRow : public QWidget {
    Q_OBJECT

public:
    explicit AreaRow(QString area, QWidget* parent = nullptr);

    const QString& area() const { return area_; }
    PainScale* scale(Phase phase) const { return phase == Phase::After ? after_ : before_; }
    QToolButton* more() const { return more_; }
    /// The field for the right name; hidden while nobody corrects it.
    QWidget* correction() const;

    /// With one scale over the other, which it does where there is no room for both beside each other.
    QSize minimumSizeHint() const override;

    void setAnswer(Phase phase, const std::optional<PainAnswer>& answer);
    std::optional<PainAnswer> answer(Phase phase) const;
    void setReadOnly(bool readOnly);

    /// Offers a field for another name in place of this one.
    void startCorrecting();
    /// Says why the name can't be corrected so.
    void refuse(const QString& words);
    void stopCorrecting();

signals:
    void answered(reliefbook::Phase phase);
    void corrected(const QString& to);
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showRelief();
    void openMenu();

    QString area_;
    Text* name_;
    RegionField* field_;
    Text* problem_;
    Text* relief_;
    QToolButton* more_;
    Text* beforeLabel_;
    Text* afterLabel_;
    Text* beforeHint_;
    Text* afterHint_;
    PainScale* before_;
    PainScale* after_;
    QBoxLayout* scales_;
};

}  // namespace reliefbook
