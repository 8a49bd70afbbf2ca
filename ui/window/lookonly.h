// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace reliefbook {

class PracticeFile;

/// While the practice can only be read (opened to look at, damaged, written to by a stranger) nothing is entered that
/// could not be stored: fields and scores are read-only, acts that change something are shut and their tips say why.
/// What is there can be read, selected and copied, and printing, searching and saving elsewhere go on. Decided here for
/// every page and dialog, by what each of their parts is marked with (ui/controls/changing.h). It never ends: what is
/// closed for writing stays so until it is opened anew.
class LookOnly : public QObject {
    Q_OBJECT

public:
    /// `pages`: what shows the practice; what it opens above itself is shut too, as soon as it is shown.
    LookOnly(PracticeFile& file, QWidget& pages);

    /// All that is below `root` now; what comes later is shut when it is shown.
    void shut(QWidget& root);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isShut(const QObject* what) const;
    void shutOne(QWidget& widget);
    void shutAct(QAction& action);
    void shutSender();

    PracticeFile& file_;
    QWidget& pages_;
    bool busy_ = false;  // what is being shut tells of it
};

/// Why nothing of it can be changed, for a tip; empty while it can.
QString whyOnlyRead(PracticeFile& file);

}  // namespace reliefbook
