package org.duban.command.rules;

import java.time.LocalDate;
import org.duban.command.data.Bilingual;
import org.duban.command.data.UnfitData;
import org.duban.events.PossibleDays;
import org.jspecify.annotations.Nullable;

/**
 * A deadline rule in one of its versions.
 *
 * @param ruleId the same in every version and every pack
 * @param version from one, unique for the rule over all packs
 * @param corrects the earlier version that was wrong and that this one replaces, for deadlines already counted too;
 *     null for a new version, which leaves those alone
 * @param trigger the event counted from, in words
 * @param effectiveFrom the first trigger date it holds for, null for ever since
 * @param effectiveTo the last trigger date it holds for, null for until further notice
 * @param authority what it rests on
 * @param timing how it comes to its date
 * @param extension how far it may be put off, null for not at all
 * @param note what a reader should know, null for nothing
 */
record RuleRow(
        String ruleId,
        int version,
        @Nullable Integer corrects,
        String trigger,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Authority authority,
        Timing timing,
        @Nullable ExtensionPolicy extension,
        @Nullable Bilingual note) {

    RuleRow {
        if (version < 1) {
            throw new UnfitData("version-below-one", version);
        }
        mustBePossible(effectiveFrom);
        mustBePossible(effectiveTo);
        if (corrects != null && corrects >= version) {
            throw new UnfitData("version-corrects-later", version, corrects);
        }
    }

    private static void mustBePossible(@Nullable LocalDate day) {
        if (day != null && !PossibleDays.inFiles(day)) {
            throw new UnfitData("day-impossible", day, PossibleDays.FIRST, PossibleDays.LAST_IN_FILES);
        }
    }

    boolean holdsOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    boolean isEarlierVersionOf(RuleRow other) {
        return ruleId.equals(other.ruleId) && version < other.version;
    }

    boolean overlaps(RuleRow other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    boolean isCorrectedBy(RuleRow other) {
        return ruleId.equals(other.ruleId) && Integer.valueOf(version).equals(other.corrects);
    }

    private boolean startsBeforeEndOf(RuleRow other) {
        return effectiveFrom == null || other.effectiveTo == null || !effectiveFrom.isAfter(other.effectiveTo);
    }
}
