// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/notedtexts.h"

#include "ui/controls/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

NotedTexts::NotedTexts(QWidget* parent) : QWidget(parent), texts_(new QVBoxLayout(this)) {
    texts_->setContentsMargins(0, 0, 0, 0);
    texts_->setSpacing(2);
    hide();
}

void NotedTexts::setNotes(std::vector<SessionNote> notes) {
    if (notes == notes_)
        return;
    notes_ = std::move(notes);
    write();
}

void NotedTexts::write() {
    while (QLayoutItem* item = texts_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto title = [](NoteKind kind) {
        switch (kind) {
            case NoteKind::Quick: break;
            case NoteKind::Subjective: return tr("What the client said");
            case NoteKind::Objective: return tr("What was found");
            case NoteKind::Assessment: return tr("How it went");
            case NoteKind::Plan: return tr("Plan");
            case NoteKind::Advice: return tr("Advice");
            case NoteKind::ChangedSince: return tr("Changed since the last session");
            case NoteKind::ReactionLast: return tr("After the last session");
        }
        return QString();
    };
    for (const SessionNote& note : notes_) {
        const QString about = title(note.kind);
        if (!about.isEmpty()) {
            if (texts_->count() > 0)
                texts_->addSpacing(6);
            texts_->addWidget(new Text(about, type::caption, Tone::Text3));
        }
        auto* text = (new Text(note.text, type::secondary, Tone::Text2))->wrapped();
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts_->addWidget(text);
    }
    setHidden(notes_.empty());
}

void NotedTexts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

}  // namespace reliefbook
