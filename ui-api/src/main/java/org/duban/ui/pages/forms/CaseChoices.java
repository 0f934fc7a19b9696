package org.duban.ui.pages.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.account.Account;
import org.duban.command.caselink.LinkedForms;
import org.duban.events.caselink.CaseLinkEvent.LinkKind;
import org.duban.query.cases.CaseSummary;

/**
 * The cases that may be named: of a step those that can take it now, of a link those between which there can be one.
 *
 * @param all that the reader may see
 */
record CaseChoices(List<CaseSummary> all, NextSteps next, Account account) {

    private static final String STEP = "caseId";

    /** How many cases the rules are asked about; of very many the rest is offered as it is. */
    private static final int ASKED = 500;

    private static final List<LinkedForms> LINKS =
            Arrays.stream(LinkKind.values()).map(LinkedForms::of).toList();

    /** By what name the choices of a field are asked for: a step of a case by that of its command. */
    static String called(String owner, String field) {
        return field.equals(STEP) ? owner + "." + field : field;
    }

    List<Option> of(String field) {
        Map<String, String> begun = all.stream()
                .collect(Collectors.toMap(one -> one.caseId().value(), one -> String.valueOf(one.openedOn())));
        Predicate<CaseSummary> fits = fitting(field);
        return Alike.apart(
                all.stream()
                        .filter(fits)
                        .map(one -> Option.of(one.caseId().value(), one.title()))
                        .toList(),
                value -> List.of(begun.getOrDefault(value, value)));
    }

    private Predicate<CaseSummary> fitting(String field) {
        return switch (field) {
            case "earlier" -> one -> LINKS.stream().anyMatch(link -> link.leads(one.form()));
            case "later" -> one -> LINKS.stream().anyMatch(link -> link.later().contains(one.form()));
            default -> step(field).<Predicate<CaseSummary>>map(this::taking).orElse(one -> true);
        };
    }

    private static Optional<CommandType> step(String field) {
        return Commands.all().stream()
                .filter(type -> field.equals(called(type.type().getSimpleName(), STEP)))
                .findFirst();
    }

    private Predicate<CaseSummary> taking(CommandType type) {
        int[] asked = {0};
        return one -> asked[0]++ >= ASKED || next.takes(account, type, About.of(one.caseId().stream()));
    }
}
