// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/growing.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace reliefbook {

namespace {

constexpr int titleBar = 32;

class Growing : public QObject {
public:
    explicit Growing(QDialog* dialog) : QObject(dialog), dialog_(*dialog) { dialog->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // The layout has been there before the filters.
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            grow();
        return QObject::eventFilter(watched, event);
    }

private:
    void grow() {
        const QLayout* layout = dialog_.layout();
        if (layout == nullptr)
            return;
        const int needs = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog_.width())
                                                      : layout->totalMinimumSize().height();
        const int room = dialog_.screen()->availableSize().height() - titleBar;
        const int height = std::min(needs, room);
        if (dialog_.height() < height)
            dialog_.resize(dialog_.width(), height);
    }

    QDialog& dialog_;
};

}  // namespace

void growWithContents(QDialog* dialog) { new Growing(dialog); }

}  // namespace reliefbook
