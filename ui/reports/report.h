// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/strokes.h"
#include "ui/bodymap/bodymapdrawing.h"
#include "ui/charts/chart.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace reliefbook {

/// The head of the first page: who writes.
struct Letterhead {
    QString name;
    QString profession;
    QStringList lines;  // address, telephone, ...
    QByteArray logo;    // SVG, PNG or JPEG; empty or unreadable: none
};

struct Heading {
    enum class Level { Title, Section };
    QString text;
    QString remark;  // smaller, below
    Level level = Level::Section;
};

/// Captions with their values, three beside each other: client, born, therapist, ...
struct FactsBlock {
    struct Fact {
        QString caption, value;
    };
    std::vector<Fact> facts;
};

/// Large figures in boxes. Where there is no figure, `value` says why in words and is set smaller.
struct KeyFigures {
    struct Figure {
        QString caption, value, remark;
        bool isMain = false;
        bool isRefusal = false;  // words in place of a figure
    };
    std::vector<Figure> figures;
};

struct Paragraph {
    enum class Style { Plain, Strong, Small };
    QString text;
    Style style = Style::Plain;
};

struct ChartBlock {
    Chart chart;
    double height = 1;  // of what suits the chart
};

/// What was marked on the body, in the language of the reader.
struct BodyMapBlock {
    BodyMapContent content;
    QString language;
    double width = 1;  // of the page's
};

/// Rows are never split over two pages; the head is repeated on each. Without a head it is a list of terms.
struct TableBlock {
    struct Column {
        QString title;
        double share = 1;  // of the width, in proportion
        enum class Weight { Faint, Normal, Strong } weight = Weight::Normal;
    };
    std::vector<Column> columns;
    bool hasHead = true;
    std::vector<QStringList> rows;  // each as long as `columns`
};

/// Lines to sign on, with what stands below each; what was signed already stands on its line.
struct SignatureBlock {
    QString name;
    QString credentials;
    QString dateCaption;
    Signature signature = {};
};

/// One question of a form: what is ticked, circled or written with a pen, or what was answered.
struct FormBlock {
    QString question;
    QString remark = {};  // small, below
    QString answer = {};  // in print
    QStringList boxes = {};
    bool isOne = false;    // of the boxes only one is ticked: they are round
    bool isScale = false;  // circles from 0 to 10
    QString low = {}, high = {};
    int lines = 0;         // to write on
    bool isShort = false;  // a number or a day
    QString unit = {};     // behind a short line
    QString lineCaption = {};
    bool isUnanswered = false;  // the answer says so, fainter
    bool keepWithNext = false;  // what follows belongs to it: its body map
};

using ReportBlock = std::variant<Letterhead, Heading, FactsBlock, KeyFigures, Paragraph, ChartBlock, BodyMapBlock,
                                 TableBlock, SignatureBlock, FormBlock>;

/// What a report says, whatever paper it is put on. All its words are in the language of its reader.
struct Report {
    QString title;          // of the document: "Progress report – Marija Kovačević"
    QString runningHead;    // at the top from the second page on: whom it is about, shortened where it is too long,
    QString runningTitle;   // and what it is
    QString footer;         // at the bottom of every page
    QString pageNumbering;  // "Page %1 of %2"
    std::vector<ReportBlock> blocks;
};

/// All that a report says as plain text, line by line: for readers who can't use the PDF, and for tests. A chart is its
/// description and footnotes, a body map its marks.
QString plainText(const Report& report);

}  // namespace reliefbook
