package org.duban.command.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on.
 *
 * @param source the text's short name
 * @param article the provision's number in the newest wording, null where the source has none
 * @param status how firm it is for the place
 */
record Authority(String source, @Nullable String article, RuleStatus status) {

    String citation() {
        return article == null ? source : source + " §" + article;
    }
}
