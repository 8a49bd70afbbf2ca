// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/formpaper.h"

#include "core/base/error.h"
#include "core/base/jsonreading.h"
#include "core/screening/rulesjson.h"
#include "ui/intake/intakewords.h"
#include "ui/questionnaires/blankform.h"

#include <QJsonDocument>

namespace reliefbook {

using namespace Qt::StringLiterals;

const Item* signatureIn(const FormSheet& sheet) {
    for (const Item* item : shownItems(*sheet.questionnaire, sheet.answers, sheet.of)) {
        if (item->type == ItemType::Signature)
            return item;
    }
    return nullptr;
}

Signature drawnSignature(const SignedText& signedText) {
    try {
        return signatureFromJson(
            JsonPlace(QJsonDocument::fromJson(signedText.strokes.toUtf8()).object(), u"signature"_s));
    } catch (const Error&) {
        return {};  // who signed and when is still said
    }
}

Report formPaper(const FormSheet& sheet, const Words& words, const Letterhead& practice) {
    const Moment at = sheet.response.completedAt.value_or(now());
    const FormHead head{practice, IntakeWords::name(sheet.client), localDay(at, sheet.response.offsetMinutes)};
    std::vector<FormSignature> signatures;
    const Item* item = signatureIn(sheet);
    if (sheet.signature && item != nullptr) {
        const SignedText& signedText = *sheet.signature;
        signatures.push_back({item->id,
                              drawnSignature(signedText),
                              {signedText.signer, localDay(signedText.at, signedText.offsetMinutes)}});
    }
    // Also where the practice does not use the rule: what it asks for was told to the therapist alone.
    const QStringList left = privateItems(builtInRules());
    return answersReport(*sheet.questionnaire, sheet.answers, sheet.of, words, head, signatures, left);
}

}  // namespace reliefbook
