// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/logofield.h"

#include "ui/controls/button.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>

namespace reliefbook {

using namespace Qt::StringLiterals;

/// The logo on white, which paper is in either theme.
class LogoPreview : public QWidget {
public:
    explicit LogoPreview(QWidget* parent = nullptr) : QWidget(parent) { setFixedSize(168, 76); }

    void setPicture(const LogoPicture& picture, const QString& without) {
        picture_ = picture;
        without_ = without;
        setAccessibleName(picture.isNull() ? without : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool empty = picture_.isNull();
        painter.setPen(QPen(theme().border, 1, empty ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(empty ? QBrush(theme().surface2) : QBrush(Qt::white));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
        if (empty) {
            painter.setPen(theme().text3);
            painter.setFont(uiFont(type::caption));
            painter.drawText(rect().adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, without_);
        } else {
            picture_.paint(painter, QRectF(rect()).adjusted(10, 8, -10, -8));
        }
    }

private:
    LogoPicture picture_;
    QString without_;
};

LogoField::LogoField(QWidget* parent)
    : Field(new Button({}, Button::Kind::Plain, u"image"_s), parent),
      preview_(new LogoPreview),
      choose_(static_cast<Button*>(editor())),
      remove_(new Button({}, Button::Kind::Ghost, u"delete"_s)) {
    auto* row = static_cast<QBoxLayout*>(layout());
    row->setSpacing(14);
    row->insertWidget(0, preview_);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    row->removeWidget(choose_);
    buttons->addStretch();
    buttons->addWidget(choose_, 0, Qt::AlignLeft);
    buttons->addWidget(remove_, 0, Qt::AlignLeft);
    buttons->addStretch();
    row->addLayout(buttons, 1);
    connect(choose_, &QPushButton::clicked, this, &LogoField::choose);
    connect(remove_, &QPushButton::clicked, this, [this] {
        choose_->setFocus();  // this button goes
        take({}, LogoFault::None);
    });
    LogoField::retranslate();
}

void LogoField::setValue(const QByteArray& value) {
    value_ = value;
    fault_ = LogoFault::None;
    showValue();
}

void LogoField::choose() {
    const QString folder = preferences_ ? preferences_->folder(u"logo"_s) : QString();
    const QString path = Dialogs::current().openFile(this, tr("The practice's logo"), folder,
                                                     tr("Pictures") + u" (*.svg *.png *.jpg *.jpeg)"_s);
    if (path.isEmpty())
        return;
    if (preferences_)
        preferences_->setFolder(u"logo"_s, QFileInfo(path).absolutePath());
    const LogoFile file = readLogo(path);
    refused_ = QFileInfo(path).fileName();
    take(file.fault == LogoFault::None ? file.bytes : value_, file.fault);
}

void LogoField::take(const QByteArray& value, LogoFault fault) {
    value_ = value;
    fault_ = fault;
    showValue();
    emit edited();
    emit left();  // nothing more is typed here: store it, or say what is wrong
}

QString LogoField::fault() const {
    const QLocale locale;
    switch (fault_) {
        case LogoFault::None: break;
        case LogoFault::Unreadable: return tr("%1 can't be read. The logo is as it was.").arg(refused_);
        case LogoFault::TooLarge:
            return tr("%1 is too large: there is room for %2, and for %3 pixels each way. The logo is as it was.")
                .arg(refused_, locale.formattedDataSize(mostLogoBytes, 0, QLocale::DataSizeTraditionalFormat),
                     locale.toString(mostLogoPixels));
        case LogoFault::NoPicture:
            return tr("%1 is no picture that can be used here: SVG, PNG or JPEG. The logo is as it was.").arg(refused_);
    }
    return {};
}

void LogoField::setReadOnly(bool readOnly) {
    Field::setReadOnly(readOnly);
    remove_->setEnabled(!readOnly);
}

void LogoField::showValue() {
    preview_->setPicture(LogoPicture(value_), tr("No logo"));
    remove_->setVisible(!value_.isEmpty());
}

void LogoField::retranslate() {
    choose_->setText(tr("Choose a pict&ure…"));
    remove_->setText(tr("Remo&ve the logo"));
    showValue();
}

}  // namespace reliefbook
