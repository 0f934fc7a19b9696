package org.duban.command.caselink;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.casefile.CaseState;
import org.duban.command.caselink.CaseLinkCommand.LinkCases;
import org.duban.command.caselink.CaseLinkCommand.LinkCongress;
import org.duban.command.caselink.CaseLinkCommand.WithdrawCaseLink;
import org.duban.events.CaseId;
import org.duban.events.CaseLinkId;
import org.duban.events.caselink.CaseLinkEvent;
import org.duban.events.caselink.CaseLinkEvent.CaseLinkWithdrawn;
import org.duban.events.caselink.CaseLinkEvent.CasesLinked;
import org.duban.events.caselink.CaseLinkEvent.CongressLinked;
import org.jspecify.annotations.Nullable;

/** The register of links between cases, and with the cases of other congresses. */
public final class LinkRegister extends LoggedRegister<CaseLinkCommand, CaseLinkEvent> {

    /** The register. */
    public static final LinkRegister REGISTER = new LinkRegister();

    /** What a ledger answers for a commit: its position, and its hash. */
    private static final Pattern RECEIPT = Pattern.compile("[1-9]\\d{0,17}:[0-9a-f]{64}");

    private LinkRegister() {
        super(CaseLinkId.KIND, CaseLinkCommand.class, CaseLinkEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(CaseLinkRule.values());
    }

    @Override
    protected List<CaseLinkEvent> on(
            CaseLinkCommand command, @Nullable EntryLog<CaseLinkEvent> entry, Context context) {
        return List.of(
                switch (command) {
                    case LinkCases c -> {
                        notBegun(entry, c);
                        CasesLinked event = new CasesLinked(
                                c.caseLinkId(), c.linkKind(), c.earlier(), c.later(), c.why(), c.occurredOn());
                        mustBeNew(event, context);
                        yield event;
                    }
                    case LinkCongress c -> {
                        notBegun(entry, c);
                        CongressLinked event = new CongressLinked(
                                c.caseLinkId(),
                                c.caseId(),
                                c.side(),
                                c.congress(),
                                c.title(),
                                c.documentNo(),
                                c.receipt(),
                                c.occurredOn());
                        mustBeNew(event, context);
                        yield event;
                    }
                    case WithdrawCaseLink c -> {
                        Steps.notTaken(begun(entry, c).on(CaseLinkWithdrawn.class), "CaseLinkWithdrawn");
                        yield new CaseLinkWithdrawn(c.caseLinkId(), c.reason(), c.occurredOn());
                    }
                });
    }

    /** Refuses a link that stands already: two cases are linked once for one reason, a case and a congress once. */
    private void mustBeNew(CaseLinkEvent event, Context context) {
        boolean known = context.world().all(this).stream()
                .filter(log -> !log.has(CaseLinkWithdrawn.class))
                .anyMatch(log -> same(log.events().getFirst(), event));
        CommandRefused.unless(!known, CaseLinkRule.LINK_ON_RECORD);
    }

    private static boolean same(CaseLinkEvent one, CaseLinkEvent other) {
        return switch (one) {
            case CasesLinked was ->
                other instanceof CasesLinked now
                        && was.linkKind() == now.linkKind()
                        && was.later().equals(now.later())
                        && was.earlier().stream().anyMatch(now.earlier()::contains);
            case CongressLinked was ->
                other instanceof CongressLinked now
                        && was.caseId().equals(now.caseId())
                        && was.congress().equals(now.congress());
            case CaseLinkWithdrawn was -> false;
        };
    }

    @Override
    protected void check(CaseLinkEvent event, @Nullable EntryLog<CaseLinkEvent> before, Context context) {
        switch (event) {
            case CasesLinked e -> check(e, context);
            case CongressLinked e -> check(e, context);
            case CaseLinkWithdrawn e -> {}
        }
    }

    private static void check(CasesLinked event, Context context) {
        LinkedForms forms = LinkedForms.of(event.linkKind());
        CaseState later = known(event.later(), event.occurredOn(), context);
        mustBe(forms.later().contains(later.form().code()), later);
        Set<CaseId> seen = new HashSet<>();
        for (CaseId id : event.earlier()) {
            CommandRefused.unless(seen.add(id), CaseLinkRule.LINKED_TWICE, "case", id.value());
            CommandRefused.unless(!id.equals(event.later()), CaseLinkRule.LINKED_TO_ITSELF);
            CaseState earlier = known(id, event.occurredOn(), context);
            mustBe(forms.leads(earlier.form().code()), earlier);
            LocalDate begun = earlier.basis().openedOn();
            CommandRefused.unless(
                    !begun.isAfter(later.basis().openedOn()),
                    CaseLinkRule.ORIGIN_BEGUN_LATER,
                    "case",
                    id.value(),
                    "on",
                    begun.toString());
        }
    }

    private static void check(CongressLinked event, Context context) {
        CaseState own = known(event.caseId(), event.occurredOn(), context);
        mustBe(own.form().code().equals(LinkedForms.BETWEEN_CONGRESSES), own);
        String receipt = event.receipt();
        CommandRefused.unless(receipt == null || RECEIPT.matcher(receipt).matches(), CaseLinkRule.RECEIPT_MALFORMED);
    }

    private static void mustBe(boolean fits, CaseState found) {
        CommandRefused.unless(
                fits, CaseLinkRule.LINK_NOT_OF_FORM, "form", found.form().code());
    }

    private static CaseState known(CaseId caseId, LocalDate on, Context context) {
        CaseState found = context.world().findCase(caseId);
        if (found == null) {
            throw new CommandRefused(CaseLinkRule.LINKED_CASE_UNKNOWN, "case", caseId.value());
        }
        Steps.notBefore(found.basis().openedOn(), on);
        return found;
    }
}
