// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/movedialog.h"

#include "core/practice/queries.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/sessions/sessionwords.h"
#include "ui/shell/attempt.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClients = 20;

}  // namespace

MoveDialog::MoveDialog(sql::Database& database, const ClientSearch& search, const SessionSheet& sheet, Reach reach,
                       QWidget* parent)
    : QDialog(parent),
      database_(database),
      clients_(search),
      session_(sheet.records.session),
      client_(sheet.client),
      reach_(reach),
      question_((new Text)->wrapped()),
      line_(new QLineEdit),
      list_(new QListWidget),
      none_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      move_(new Button({}, Button::Kind::Primary)),
      cancel_(new Button) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(move_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(question_);
    column->addWidget(line_);
    column->addWidget(list_, 1);
    column->addWidget(none_);
    column->addLayout(buttons);
    resize(QSize(520, reach == Reach::Everybody ? 480 : 320) * textZoom() / 100);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    line_->setVisible(reach == Reach::Everybody);
    line_->setProperty("kind", u"search"_s);
    question_->setBuddy(reach == Reach::Everybody ? static_cast<QWidget*>(line_) : list_);
    move_->setDefault(true);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &MoveDialog::offer);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) { move_->setEnabled(row >= 0); });
    connect(list_, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(move_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

std::optional<MoveDialog::Target> MoveDialog::target() const {
    const int row = list_->currentRow();
    if (row < 0 || std::size_t(row) >= targets_.size())
        return std::nullopt;
    return targets_[std::size_t(row)];
}

void MoveDialog::offer() {
    list_->clear();
    targets_.clear();
    const QString typed = line_->text().trimmed();
    attempt(this, [&] {
        if (typed.isEmpty()) {
            offerClient(client_);
            return;
        }
        for (const Id<Client> id : clients_.find(typed, mostClients)) {
            for (const ClientRow& row : clientRows(database_, {id})) {
                Client client;
                client.id = row.id;
                client.firstName = row.firstName;
                client.lastName = row.lastName;
                offerClient(client);
            }
        }
    });
    if (list_->count() > 0)
        list_->setCurrentRow(0);
    move_->setEnabled(list_->count() > 0);
    none_->setHidden(list_->count() > 0);
    list_->setHidden(list_->count() == 0);
}

void MoveDialog::offerClient(const Client& client) {
    const QString name = SessionWords::clientName(client);
    const std::vector<Course> courses = coursesOf(database_, client.id);
    // The course that runs now is the likeliest.
    for (auto course = courses.rbegin(); course != courses.rend(); ++course) {
        if (session_.course == course->id)
            continue;
        const QStringList facts{course->title, interfaceWords().day(course->startedOn), name};
        add(reach_ == Reach::ThisClient ? filled(tr("%1, since %2"), facts) : filled(tr("%3: %1, since %2"), facts),
            {client.id, *course});
    }
    if (reach_ == Reach::Everybody && (client.id != session_.client || session_.course))
        add(filled(tr("%1: without a course"), {name}), {client.id, std::nullopt});
}

void MoveDialog::add(const QString& text, Target target) {
    list_->addItem(text);
    targets_.push_back(std::move(target));
}

void MoveDialog::retranslate() {
    const bool everybody = reach_ == Reach::Everybody;
    setWindowTitle(everybody ? tr("Move the session") : tr("Attach to a course"));
    question_->setText(everybody ? tr("&Where does this session belong? Its scores go with it.")
                                 : tr("To &which course does this session belong?"));
    line_->setPlaceholderText(tr("Another client's name"));
    line_->setAccessibleName(tr("Another client's name"));
    list_->setAccessibleName(tr("Courses"));
    none_->setText(everybody ? tr("Nobody is called that.")
                             : tr("This client has no course yet. Begin one in the client's file."));
    move_->setText(everybody ? tr("&Move") : tr("&Attach"));
    cancel_->setText(tr("&Cancel"));
    offer();
}

void MoveDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool MoveDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(qBound(0, list_->currentRow() + step, list_->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace reliefbook
