// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/waituntil.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/style.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QThread>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <atomic>

namespace reliefbook {

using namespace Qt::StringLiterals;
using testing::waitUntil;

/// A desktop's settings portal, as much of it as we ask.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    std::atomic<uint> preference = 0;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming): the name on the bus
    QDBusVariant Read(const QString& group, const QString& key) const {
        const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? preference.load() : 99U)));
    }
};

namespace {

/// A message bus of our own with a portal on it that answers from a thread of its own, as another program would.
class AppearanceOfTheSystem : public ::testing::Test {
protected:
    void SetUp() override {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        ASSERT_FALSE(daemon.isEmpty()) << "dbus-daemon is missing";
        daemon_.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(daemon_.waitForReadyRead(10000));
        address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
        ours_ = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address_, u"ours"_s));
        ASSERT_TRUE(ours_->isConnected());
    }
    void TearDown() override {
        desktop_.quit();
        desktop_.wait();
        portal_.reset();
        ours_.reset();
        for (const QString& name : {u"ours"_s, u"theirs"_s})
            QDBusConnection::disconnectFromBus(name);
        daemon_.kill();
        daemon_.waitForFinished();
    }
    void startPortal(uint preference) {
        portal_ = std::make_unique<Portal>();
        portal_->preference = preference;
        portal_->moveToThread(&desktop_);
        desktop_.start();
        QDBusConnection theirs = QDBusConnection::connectToBus(address_, u"theirs"_s);
        ASSERT_TRUE(theirs.registerObject(u"/org/freedesktop/portal/desktop"_s, portal_.get(),
                                          QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(theirs.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void tellOf(uint preference) {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.freedesktop.appearance"_s << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(preference));
        ASSERT_TRUE(QDBusConnection(u"theirs"_s).send(signal));
    }

    QProcess daemon_;
    QString address_;
    std::unique_ptr<QDBusConnection> ours_;
    std::unique_ptr<Portal> portal_;
    QThread desktop_;
};

TEST_F(AppearanceOfTheSystem, IsWhatItsPortalSays) {
    startPortal(1);
    const SystemScheme system(*ours_, Scheme::Light);
    EXPECT_TRUE(waitUntil([&] { return system.scheme() == Scheme::Dark; }));
}

TEST_F(AppearanceOfTheSystem, IsFollowedWhileTheProgramRuns) {
    startPortal(2);
    const SystemScheme system(*ours_, Scheme::Light);
    int changes = 0;
    QObject::connect(&system, &SystemScheme::changed, &system, [&] { ++changes; });
    const auto hears = [&](uint preference, Scheme scheme) {  // told again until the bus knows who listens
        return waitUntil([&] {
            tellOf(preference);
            return system.scheme() == scheme;
        });
    };
    EXPECT_TRUE(hears(1, Scheme::Dark));
    EXPECT_TRUE(hears(2, Scheme::Light));
    EXPECT_EQ(changes, 2);
}

TEST_F(AppearanceOfTheSystem, IsThatOfItsColoursWithoutAPreference) {
    startPortal(0);
    EXPECT_EQ(SystemScheme(*ours_, Scheme::Dark).scheme(), Scheme::Dark);
    EXPECT_EQ(SystemScheme(*ours_, Scheme::Light).scheme(), Scheme::Light);
}

TEST_F(AppearanceOfTheSystem, IsThatOfItsColoursWithoutAPortal) {
    EXPECT_EQ(SystemScheme(*ours_, Scheme::Dark).scheme(), Scheme::Dark);
}

class Heard : public QWidget {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override { changes += event->type() == QEvent::PaletteChange ? 1 : 0; }
};

TEST(Appearance, ReachesWhatIsThereAlready) {
    setAppearance(Appearance::Light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* card = new Card(u"Course"_s);
    auto* remark = new Text(u"six sessions"_s, type::caption, Tone::Danger);
    auto* line = new QLineEdit(u"Marija"_s);
    auto* heard = new Heard;
    card->body()->addWidget(remark);
    column->addWidget(card);
    column->addWidget(line);
    column->addWidget(heard);
    window.resize(300, 200);
    window.show();
    for (const auto& [appearance, scheme] :
         {std::pair{Appearance::Dark, Scheme::Dark}, std::pair{Appearance::Light, Scheme::Light}}) {
        heard->changes = 0;
        setAppearance(appearance);
        const Theme& colours = theme(scheme);
        EXPECT_EQ(windowScheme(), scheme);
        EXPECT_EQ(&theme(), &colours);
        EXPECT_EQ(heard->changes, 1);
        EXPECT_EQ(remark->palette().color(QPalette::WindowText), colours.danger);
        const QImage picture = window.grab().toImage();
        EXPECT_EQ(picture.pixelColor(2, 2), colours.window);
        EXPECT_EQ(picture.pixelColor(card->geometry().center()), colours.surface);
        EXPECT_EQ(picture.pixelColor(line->geometry().right() - 5, line->geometry().center().y()), colours.surface);
    }
}

TEST(Appearance, ReachesALabelThatWasDisabled) {
    setAppearance(Appearance::Light);
    Text label(u"six sessions"_s, type::body, Tone::Accent);
    label.setEnabled(false);
    setAppearance(Appearance::Dark);
    EXPECT_EQ(label.palette().color(QPalette::Disabled, QPalette::WindowText), theme(Scheme::Dark).control);
    label.setEnabled(true);
    EXPECT_EQ(label.palette().color(QPalette::Active, QPalette::WindowText), theme(Scheme::Dark).accentText);
    setAppearance(Appearance::Light);
}

}  // namespace
}  // namespace reliefbook

#include "appearance_test.moc"
