package org.duban.ui.pages.intake;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.duban.command.CommandGateway;
import org.duban.command.Rehearsal;
import org.duban.command.account.Directory;
import org.duban.query.cases.Cases;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.reads.ViewGate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What taking in a spreadsheet needs. */
@Component
record IntakeDesk(
        CommandGateway gateway,
        Rehearsal rehearsal,
        Cases cases,
        Directory directory,
        EvidenceFiles evidence,
        ViewGate gate,
        MessageSource words,
        RefusalNames names,
        Clock clock) {

    /** What is said under {@code key}. */
    String told(String key, Locale language, Object... values) {
        return words.getMessage(key, values, language);
    }

    /** The headings that are known of each field, in that language. */
    Map<IntakeField, String> headings(Locale language) {
        Map<IntakeField, String> names = new java.util.EnumMap<>(IntakeField.class);
        for (IntakeField field : IntakeField.values()) {
            names.put(field, told("intake.headings." + field, language));
        }
        return names;
    }
}
