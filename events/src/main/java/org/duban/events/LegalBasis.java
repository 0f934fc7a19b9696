package org.duban.events;

import org.jspecify.annotations.Nullable;

/**
 * A provision that an act or a refusal rests on.
 *
 * @param ruleId the step, rule or refusal it stands behind
 * @param version the version of that rule, from one
 * @param source the law, regulation or model text, under its short name (S06, S24, SH-Rules, DD …)
 * @param article the provision's number in that text, null where it has none
 * @param status how firm it is for what it is cited for
 * @param note a key saying what is uncertain about it, null if nothing is
 */
public record LegalBasis(
        String ruleId,
        int version,
        String source,
        @Nullable String article,
        LegalStatus status,
        @Nullable String note) {}
