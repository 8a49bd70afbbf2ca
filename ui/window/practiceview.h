// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/window/pages.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QScrollArea;
class QStackedWidget;

namespace reliefbook {

class Banner;
class FileNotices;
class LookOnly;
class OpenPractice;
class RecoveryNotice;

/// The pages of the open practice, each made on its first visit, and the way one took through them.
class PracticeView : public QWidget {
    Q_OBJECT

public:
    explicit PracticeView(OpenPractice& practice, const PageMakers& makers = ownPages(), QWidget* parent = nullptr);
    /// The pages go before what they work with.
    ~PracticeView() override;

    /// Goes there and remembers the way. Stays where it is, having said why, when what was typed here can't be stored;
    /// false then and when there is nothing to show there.
    bool go(const Place& place);
    bool back();
    bool forward();
    bool canBack() const { return position_ > 0; }
    bool canForward() const { return position_ + 1 < way_.size(); }
    bool has(const Place& place) const { return makers_[place.index()] != nullptr; }

    /// Where one is; before the first go() it is Today, with no page.
    const Place& place() const { return place_; }
    Page* page() const { return page_; }
    Editor& editor();
    OpenPractice& practice() { return practice_; }

    /// The places one has been to, to go on from there in another view of the practice: records by their ids alone.
    struct Way {
        std::vector<Place> places;
        std::size_t position = 0;
        bool recoveryTold = false;  // the notice after a crash was closed
    };
    Way way() const;
    void resume(const Way& way);

    /// Writes what is being typed. Throws what core throws.
    void store();
    /// After undo: what is shown may be gone.
    void goAfterUndo(const Place& place);
    /// Everything shown is out of date: the language changed, or the search was read.
    void refreshAll();

signals:
    /// The place, or the title or the actions of its page, changed.
    void moved();
    void newClientWanted();
    void handOverWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Leaving { Storing, WithNothingToStore };
    bool open(const Place& place, Leaving leaving = Leaving::Storing);
    /// From what is gone to the last place on the way that is still there.
    void leaveGone();
    void tellRecovered();
    /// The space for notices, while there is any.
    void showNotices();
    void tellNotStored(const Error& error);
    void tryToStore();
    Page* pageOf(const Place& place);
    /// Nothing can be entered any more once nothing can be stored.
    void lookOnly();

    OpenPractice& practice_;
    PageMakers makers_;
    QWidget* notices_;
    FileNotices* fileNotices_ = nullptr;
    RecoveryNotice* recovery_ = nullptr;
    LookOnly* lookOnly_ = nullptr;  // while the practice can only be read
    Banner* notStored_;
    QTimer again_;
    std::optional<Error> notStoredBecause_;
    QStackedWidget* stack_;
    std::array<Page*, std::variant_size_v<Place>> pages_{};
    Place place_;
    Page* page_ = nullptr;
    std::vector<Place> way_;
    std::size_t position_ = 0;
};

}  // namespace reliefbook
