package org.duban.ui.pages.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.forms.About;
import org.duban.ui.pages.forms.NextStep;
import org.duban.ui.pages.forms.NextSteps;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Component;

/** Whether a spreadsheet can be taken into a case: the rules are asked whether any row of one could be. */
@Component
public final class IntakeOffer {

    /** How many items are asked about; those that wait to be assigned wait for the same step. */
    private static final int ASKED = 20;

    private final NextSteps next;

    IntakeOffer(NextSteps next) {
        this.next = next;
    }

    /** Whether who looks at the page may take one into the case now. */
    public boolean holds(PageRequest visit, CaseView view) {
        return !visit.elsewhen() && steps(visit.account(), view, Texts.ZH).anyMatch(NextStep::possible);
    }

    /** Why nothing can be taken now, in words where the rules have any; empty if something can. */
    Optional<String> refusal(PageRequest visit, CaseView view, Texts texts) {
        List<NextStep> steps = steps(visit.account(), view, texts).toList();
        return steps.stream().anyMatch(NextStep::possible)
                ? Optional.empty()
                : Optional.of(steps.stream()
                        .flatMap(step -> Stream.ofNullable(step.refusal()))
                        .findFirst()
                        .orElse(""));
    }

    private Stream<NextStep> steps(Account account, CaseView view, Texts texts) {
        Stream<NextStep> identifying =
                next.one(account, SheetIntake.IDENTIFY, About.of(view.caseId().stream()), texts).stream();
        Stream<NextStep> assigning = view.items().stream()
                .filter(item -> item.assignment() == null)
                .limit(ASKED)
                .flatMap(item -> next.one(account, SheetIntake.ASSIGN, about(view, item), texts).stream());
        return Stream.concat(identifying, assigning);
    }

    private static About about(CaseView view, ItemView item) {
        return new About(view.caseId().stream(), item.finding().itemId(), null);
    }
}
