package org.duban.ui.pages;

import java.time.LocalDate;

/** When a version of a rule holds, in words. */
record Validity(RuleView row, Words words) {

    String told() {
        return until(since(words.get(row.holds() ? "rules.holds" : "rules.holdsNot")));
    }

    private String since(String told) {
        LocalDate from = row.rule().effectiveFrom();
        return from == null ? told : words.get("rules.since", told, from);
    }

    private String until(String told) {
        LocalDate to = row.rule().effectiveTo();
        return to == null ? told : words.get("rules.until", told, to);
    }
}
