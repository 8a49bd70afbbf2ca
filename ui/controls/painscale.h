// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QRectF>
#include <QWidget>

#include <array>
#include <optional>

namespace reliefbook {

/// One answer on the numeric rating scale for pain, 0 to 10, in one key or one click.
///
/// Keys: a digit sets it; "1" and then "0", or "+", is ten; "." or "," right behind a digit adds half a point and takes
/// it away again ("3,5" and ",5" work as typed); N or "-" is "not asked" where no score stands; Delete makes it open
/// again; arrows step by one, with Shift by a half; Home and End. Not asked is not zero, and open is neither: it looks
/// different, and a screen reader says which it is.
///
/// What was meant for a note changes nothing: as soon as a letter comes, all that was typed in one go is taken back.
class PainScale : public QWidget {
    Q_OBJECT

public:
    enum class State { Open, Scored, NotAsked, Declined };

    explicit PainScale(QWidget* parent = nullptr);

    /// Asks something else than pain: these words stand at the ends, only whole numbers are entered, and there is no
    /// "not asked": what is not answered is left open.
    void ask(const QString& low, const QString& high);

    /// 0 to 10 when scored. An import may have brought a value between the halves; it is shown as it is.
    std::optional<double> value() const { return value_; }
    State state() const { return state_; }
    /// Neither tells of itself by edited(); a value outside 0 to 10 is taken as the nearest end. No value is Open.
    void setValue(std::optional<double> value);
    void setState(State state);
    /// What somebody does: as the setters, but edited() tells of it.
    void enter(std::optional<double> value);
    void enter(State state);
    /// Half a point more, or the half taken away again; ten stays.
    void enterHalf();

    /// What is answered can be seen and reached by Tab, and not changed by hand.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return isReadOnly_; }

    /// What is said quietly beside it of keys that changed nothing; empty when there is nothing to say.
    QString hint() const;

    /// "3.5 of 10", "not asked", ...: what a screen reader says.
    QString spoken() const;
    /// What the keys do, for a screen reader.
    QString keysSpoken() const;

    QRectF cell(int score) const;
    /// The small buttons below the cells: half a point, not asked.
    QRectF halfButton() const;
    QRectF notAskedButton() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();
    void hintChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Spot { None, Cell, Half, NotAsked };
    struct Hit {
        Spot spot = Spot::None;
        int score = 0;
        bool operator==(const Hit&) const = default;
    };

    Hit hit(const QPointF& point) const;
    void become(State state, std::optional<double> value, bool byHand);
    /// What keys did that mean nothing here.
    enum class Hint { None, Letters, PointAlone, ScoreStands };
    void setHint(Hint hint);
    void typeSign(QChar sign);
    void typeDigit(int digit);
    void typePoint();
    void typeLetter();
    void step(double points);
    bool justTyped() const;
    /// What is typed from here on is something of its own.
    void endTyping();
    void retranslate();
    void paintCells(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    void paintButton(QPainter& painter, const QRectF& area, const QString& text, bool on, bool hovered) const;
    double cellHeight() const;

    State state_ = State::Open;
    std::optional<double> value_;
    Hit hovered_;
    bool isReadOnly_ = false;
    bool isPlain_ = false;     // asks something else: ask()
    bool byKeyboard_ = false;  // how the focus came; the ring is for keys only
    QElapsedTimer typed_;      // since the last digit or point of a score that may go on
    QElapsedTimer sign_;       // since the last sign of what is typed in one go
    bool pointTyped_ = false, pointAlone_ = false;
    bool isWord_ = false;  // it has a letter in it
    State stateBefore_ = State::Open;
    std::optional<double> valueBefore_;  // what stood here before it was typed
    Hint hint_ = Hint::None;
    QString noPain_, worst_, notAsked_, declined_;
};

}  // namespace reliefbook
