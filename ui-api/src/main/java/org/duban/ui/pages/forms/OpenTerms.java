package org.duban.ui.pages.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.RuleSummary;
import org.duban.query.words.Vocabulary;
import org.duban.ui.text.Texts;

/** The terms that an internal rule may set: those that something is counted by and that no law sets. */
record OpenTerms(DeadlineRules rules, Clock clock) {

    /** Each by what it is called. */
    List<Option> named(Vocabulary words) {
        Locale language = words.equals(Vocabulary.in(Locale.ENGLISH)) ? Locale.ENGLISH : Locale.CHINESE;
        LocalDate today = LocalDate.now(clock);
        return rules.rules(language).stream()
                .map(RuleSummary::ruleId)
                .distinct()
                .filter(id -> rules.counts(id, today) && rules.isOpen(id, today))
                .map(id -> Option.of(id, Texts.in(language).find("term." + id).orElse(id)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
