// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report.h"

#include "core/vocabulary/regions.h"
#include "ui/bodymap/bodymapwords.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Lines {
    QStringList lines;

    static QString inOneLine(QString text) { return text.replace(u'\n', u' '); }
    void add(const QString& text) {
        if (!text.isEmpty())
            lines << text;
    }
    void operator()(const Letterhead& head) {
        add(head.name);
        add(head.profession);
        lines << head.lines;
    }
    void operator()(const Heading& heading) {
        lines << QString();
        add(heading.text);
        add(heading.remark);
    }
    void operator()(const FactsBlock& block) {
        for (const auto& fact : block.facts)
            add(fact.caption + u": "_s + fact.value);
    }
    void operator()(const KeyFigures& block) {
        lines << QString();
        for (const auto& figure : block.figures) {
            QString line = figure.caption + u": "_s + figure.value;
            if (!figure.remark.isEmpty())
                line += u" ("_s + figure.remark + u")"_s;
            add(line);
        }
    }
    void operator()(const Paragraph& paragraph) { add(paragraph.text); }
    void operator()(const ChartBlock& block) {
        add(block.chart.description);
        for (const auto& note : block.chart.footnotes)
            add((note.number > 0 ? QString::number(note.number) + u" "_s : QString()) + note.text);
    }
    void operator()(const BodyMapBlock& block) {
        const Words words(block.language);
        for (const BodyMark& mark : block.content.marks)
            add(markText(mark, words));
        for (const auto& [region, why] : block.content.forbidden)
            add(inOneLine(forbiddenText(regionName(region, words.language()), why, words)));
    }
    void operator()(const TableBlock& table) {
        if (table.hasHead) {
            QStringList titles;
            for (const auto& column : table.columns)
                titles << inOneLine(column.title);
            lines << titles.join(u" | "_s);
        }
        for (const QStringList& row : table.rows)
            lines << inOneLine(row.join(u" | "_s));
    }
    void operator()(const SignatureBlock& block) {
        lines << QString();
        add(block.name);
        add(block.credentials);
        add(block.dateCaption);
    }
    void operator()(const FormBlock& form) {
        add(form.answer.isEmpty() ? form.question : form.question + u": "_s + form.answer);
        add(form.remark);
        for (const QString& box : form.boxes)
            add((form.isOne ? u"( ) "_s : u"[ ] "_s) + box);
        if (form.isScale)
            add(u"0 – 10: "_s + form.low + u" – "_s + form.high);
        add(form.lineCaption);
    }
};

}  // namespace

QString plainText(const Report& report) {
    Lines lines;
    for (const ReportBlock& block : report.blocks)
        std::visit(lines, block);
    lines.lines << QString() << report.footer;
    return lines.lines.join(u'\n') + u'\n';
}

}  // namespace reliefbook
