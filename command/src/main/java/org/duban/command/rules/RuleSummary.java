package org.duban.command.rules;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.command.data.Bilingual;
import org.duban.command.law.LegalTexts;
import org.duban.events.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * A deadline rule in one of its versions, as a reader sees it.
 *
 * @param corrects the earlier version that this one replaces, null for a version that leaves old deadlines alone
 * @param trigger the event counted from, in words
 * @param effectiveFrom the first trigger date it holds for, null for ever since
 * @param effectiveTo the last trigger date it holds for, null for until further notice
 * @param offset what is counted, as in the rule pack; null if nothing is
 * @param source the text's short name
 * @param sourceTitle the text's title, in the reader's language
 * @param article the provision's number, null where the source has none
 * @param status how firm it is
 * @param extensionCap how far from the trigger an extension may reach, as in the rule pack; null if none may be given
 * @param extensions how often it may be put off
 * @param note what a reader should know, in the reader's language; null for nothing
 */
public record RuleSummary(
        String ruleId,
        int version,
        @Nullable Integer corrects,
        String trigger,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String offset,
        String source,
        String sourceTitle,
        @Nullable String article,
        LegalStatus status,
        @Nullable String extensionCap,
        int extensions,
        @Nullable String note) {

    static RuleSummary of(RuleRow row, LegalTexts texts, Locale language) {
        Offset offset = row.timing().offset();
        ExtensionPolicy extension = row.extension();
        Bilingual note = row.note();
        return new RuleSummary(
                row.ruleId(),
                row.version(),
                row.corrects(),
                row.trigger(),
                row.effectiveFrom(),
                row.effectiveTo(),
                offset == null ? null : offset.toString(),
                row.authority().source(),
                texts.text(row.authority().source()).title().in(language),
                row.authority().article(),
                row.authority().status(),
                extension == null ? null : extension.cap().toString(),
                extension == null ? 0 : extension.times(),
                note == null ? null : note.in(language));
    }
}
