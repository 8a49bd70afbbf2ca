// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QBoxLayout;

namespace reliefbook {

class Text;

/// Which of the two languages that are edited side by side.
enum class Side { Left, Right };

/// One text in two languages, side by side under one label. Of one that is too long, what there is room for is told on;
/// the rest stays where it was typed, and is told beside it.
class TextPair : public QWidget {
    Q_OBJECT

public:
    enum class Lines { One, Several };

    explicit TextPair(Lines lines, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// What each side is called to a screen reader: the label, and the language.
    void setLanguages(const QString& left, const QString& right);
    /// Leaves the cursor where the text is the same already.
    void setTexts(const QString& left, const QString& right);
    /// What is said beside them; empty: nothing.
    QString problem() const;
    QWidget* editor(Side side) const { return editors_[std::size_t(side)]; }

signals:
    void typed(reliefbook::Side side, const QString& text);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void name();
    void tellExcess();

    QBoxLayout* sides_;
    Lines lines_;
    Text* label_;
    Text* problem_;
    QString plainLabel_;
    std::array<QString, 2> languages_;
    std::array<QWidget*, 2> editors_{};
    bool filling_ = false;
};

}  // namespace reliefbook
