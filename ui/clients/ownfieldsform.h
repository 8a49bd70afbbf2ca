// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/ownfields.h"
#include "ui/forms/formwidget.h"

#include <optional>

namespace reliefbook {

/// The practice's own questions about one client, each with the field of its type.
class OwnFieldsForm : public FormWidget {
    Q_OBJECT

public:
    explicit OwnFieldsForm(const std::vector<CustomField>& fields, QWidget* parent = nullptr);

    const std::vector<CustomField>& ownFields() const { return fields_; }
    /// Shows the answer that is stored.
    void fill(std::size_t field, const QString& value);
    /// The answer as it is to be stored; none where what stands there doesn't hold, or is what was filled in.
    std::optional<QString> typed(std::size_t field) const;
    /// Says beside each field what does not hold. True when all does.
    bool showProblems();
    /// What was typed and can't be stored, in words.
    QStringList unstored() const;

private:
    QString value(std::size_t field) const;
    QString problem(std::size_t field) const;

    std::vector<CustomField> fields_;
    std::vector<QString> filled_;  // what a field showed when it was filled
};

}  // namespace reliefbook
