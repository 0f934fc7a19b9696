package org.duban.command.rules;

import java.time.LocalDate;
import org.duban.command.law.LegalTexts;
import org.duban.command.law.Provision;
import org.duban.events.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on.
 *
 * @param source the text's short name
 * @param article the provision's number in the newest wording, null where the source has none
 * @param status how firm it is for the place
 */
record Authority(String source, @Nullable String article, LegalStatus status) {

    String citation() {
        return article == null ? source : source + " §" + article;
    }

    /** Returns the provision in the text that was in force on {@code day}, as firm as it is for the rule. */
    Provision on(LocalDate day, LegalTexts texts) {
        return texts.provision(citation(), day).as(status);
    }
}
