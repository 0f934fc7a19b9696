package org.duban.command.finance;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterOpened;

/** Which steps a matter of finance has, by its kind. */
final class FinanceKinds {

    private FinanceKinds() {}

    /** A step of matters of some kinds only. */
    static <C extends FinanceCommand, E extends FinanceEvent> Step<C, E> of(
            Class<C> command, Class<E> event, FinanceKind... kinds) {
        return Step.of(command, event).first(so -> mustBe(so.log(), kinds));
    }

    static FinanceKind of(StepLog log) {
        return log.opened(FinanceMatterOpened.class).kind();
    }

    static boolean is(SoFar soFar, FinanceKind kind) {
        return of(soFar.log()) == kind;
    }

    /** Refuses a step that a matter of this kind does not have. */
    static void mustBe(StepLog log, FinanceKind... kinds) {
        FinanceKind kind = of(log);
        CommandRefused.unless(List.of(kinds).contains(kind), FinanceRule.FINANCE_OF_OTHER_KIND, "kind", kind.name());
    }
}
