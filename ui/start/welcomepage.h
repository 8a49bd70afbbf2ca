// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reliefbook {

class Button;
class ItemList;
class Preferences;
class Text;

/// The first screen: a new practice, an existing one, one opened lately, or a look around.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Preferences& preferences, QWidget* parent = nullptr);

    void setBusy(bool busy);

signals:
    void newWanted();
    void chooseWanted();
    void demoWanted();
    void recentWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* choices();
    void fit();
    enum class Ages { Later, Now };
    void fillRecent(Ages ages);
    void retranslate();

    Preferences& preferences_;
    QWidget* poster_;
    QWidget* sheet_ = nullptr;
    Text *title_, *lead_;
    Button *new_, *open_, *demo_;
    Text *demoText_, *recentTitle_;
    ItemList* recent_;
    QStringList paths_;
};

}  // namespace reliefbook
