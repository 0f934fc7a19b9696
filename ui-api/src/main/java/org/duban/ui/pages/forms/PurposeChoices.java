package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CaseForm;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.query.caseview.CaseView;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageRequest;

/** The reports for which a case may be set down for a session: those of its form, but for what such a case never has. */
record PurposeChoices(CaseView view, PageRequest visit, NextSteps next, Vocabulary words) {

    private static final String PURPOSE = "purpose";
    private static final Set<String> STEPS = Set.of("ScheduleSession", "DropSession");
    private static final CommandType SCHEDULING =
            Commands.named("schedule-session").orElseThrow();

    static boolean areAsked(String command, String field) {
        return field.equals(PURPOSE) && STEPS.contains(command);
    }

    List<Option> all() {
        return Forms.CASES.stream()
                .filter(form -> form.code().equals(view.outline().form()))
                .flatMap(this::purposes)
                .sorted()
                .map(code -> Option.of(code, words.purpose(code)))
                .toList();
    }

    private Stream<String> purposes(CaseForm<?, ?, ?> form) {
        About about = About.of(view.caseId().stream());
        return form.purposes().keySet().stream()
                .filter(code ->
                        !next.forbids(visit.account(), SCHEDULING, about, PURPOSE, code, Set.copyOf(form.refusals())));
    }
}
