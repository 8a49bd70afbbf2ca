// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bodymap/bodymapdrawing.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace reliefbook {

class BodyMapCanvas;
class BodyMapDetails;
class BodyMapList;
class Button;
class Chip;
class SearchField;
class Text;

/// Where it hurts: the body from four sides to click and draw on, beside it a list of the regions that does the same by
/// keyboard and for screen readers. One click, or Enter in the list, marks a region; on one that is marked already it
/// chooses the mark, to say more of it. A letter in the list begins a search by name. A digit sets how strong it is at
/// the place that is chosen, Delete takes the mark away; Ctrl+Z and Ctrl+Y take back and bring back what was done here.
class BodyMap : public QWidget {
    Q_OBJECT

public:
    explicit BodyMap(QWidget* parent = nullptr);
    ~BodyMap() override;

    const std::vector<BodyMark>& marks() const { return content_.marks; }
    /// Forgets what could be taken back; edited() does not tell of it.
    void setMarks(const std::vector<BodyMark>& marks);
    void setForbidden(const ForbiddenRegions& forbidden);
    /// The last map, shown faintly behind this one.
    void setGhost(const std::vector<BodyMark>& marks);
    void setReadOnly(bool readOnly);
    /// Where something is and no more: no pen, no kinds, no strength. What is marked is of the kind Other.
    void askOnlyWhere();
    /// Small and to be looked at, where what is on it stands beside it in words: no tools, no list.
    void showPicturesOnly();
    /// What is pressed is at least as high, for whoever answers on a screen that is touched.
    void setTargets(int pixels);
    /// The list below the pictures, where there is no room beside them.
    void setNarrow(bool isNarrow);
    /// The language of whoever is asked; empty: the interface's.
    void setLanguage(const QString& language);

    /// The region that is chosen; of a drawing the one it lies on.
    QString chosen() const { return chosen_; }
    void choose(const QString& region);

    bool canUndo() const { return !past_.empty(); }
    bool canRedo() const { return !future_.empty(); }
    void undo();
    void redo();
    void clear();

    BodyMapCanvas* canvas() const { return canvas_; }
    BodyMapList* list() const { return list_; }
    BodyMapDetails* details() const { return details_; }
    SearchField* search() const { return search_; }

signals:
    /// Somebody changed the marks.
    void edited();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void choose(const QString& region, std::optional<std::size_t> drawing, std::optional<BodyView> view = {});
    const BodyMark* chosenMark() const;
    /// What stands or would stand at the place that is chosen.
    BodyMark markHere() const;
    /// False where a mark stood already, or nothing is chosen.
    bool markChosen();
    void enter(const BodyMark& mark);
    void removeChosen();
    void setIntensity(int intensity);
    void become(std::vector<BodyMark> marks);
    void restore(std::vector<BodyMark> marks);
    void refresh();
    void showDetails();
    void showHint();
    void arrange();
    void retranslate();
    void takeTool();

    Words words_;
    bool followsInterface_ = true;
    BodyMapContent content_;
    QString chosen_;
    std::optional<std::size_t> drawing_;
    BodyView view_ = BodyView::Front;  // where the chosen region was clicked
    bool isReadOnly_ = false;
    std::vector<std::vector<BodyMark>> past_, future_;

    QBoxLayout* halves_ = nullptr;
    QWidget* tools_;
    Chip *chooseTool_, *drawTool_, *frontViews_, *sideViews_;
    QComboBox* kind_;
    Button *undo_, *redo_, *clear_;
    BodyMapCanvas* canvas_;
    Text* hint_;
    SearchField* search_;
    BodyMapList* list_;
    BodyMapDetails* details_;
};

}  // namespace reliefbook
