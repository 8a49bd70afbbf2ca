// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpreview.h"

#include <QTimer>

class QListWidget;

namespace reliefbook {

class Button;
class Chip;
class Text;

/// What moves about in a preview: the bar over it (its zoom, "Page 1 of 3") and a strip of small pages beside it, where
/// there are several.
class PageNavigation : public QWidget {
    Q_OBJECT

public:
    explicit PageNavigation(ReportPreview* preview, QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);
    /// The strip belongs to this; whoever lays out puts it somewhere.
    QListWidget* strip() const { return strip_; }
    void setStripWanted(bool wanted);
    QString pageText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow();
    void paintNext();

    ReportPreview* preview_;
    std::shared_ptr<const ReportPages> pages_;
    Chip* width_;
    Chip* whole_;
    Button* previous_;
    Button* next_;
    Text* number_;
    QListWidget* strip_;
    bool stripWanted_ = true;
    int painted_ = 0;
    QTimer turn_;
};

}  // namespace reliefbook
