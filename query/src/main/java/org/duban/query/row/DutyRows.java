package org.duban.query.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemHandling;
import org.duban.query.caseview.ItemView;
import org.duban.query.duty.DutyView;
import org.duban.query.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** Everything a stream owes or owed, with what it is about: a pure function of the stream's view. */
public final class DutyRows {

    private static final String OPEN = "OPEN";
    private static final String DONE = "DONE";
    private static final String LAPSED = "LAPSED";

    private DutyRows() {}

    /** Of a case, in the order in which it first owed them. */
    public static List<DutyRow> of(CaseView view) {
        return view.duties().stream().map(duty -> row(view, duty)).toList();
    }

    /** Of an entry of a register, in the order in which it first owed them. */
    public static List<DutyRow> of(RegisterView view) {
        return view.duties().stream()
                .map(duty -> new DutyRow(
                        view.stream(),
                        null,
                        view.title(),
                        view.stream().kind().toUpperCase(Locale.ROOT),
                        view.title(),
                        null,
                        organ(duty).map(List::of).orElse(List.of()),
                        Secrecy.INTERNAL,
                        List.of(),
                        state(duty),
                        null,
                        duty))
                .toList();
    }

    /** The organ that a duty names in its id, or whose office owes it; empty if it is about none in particular. */
    public static Optional<SupervisedOrgan> organ(DutyView duty) {
        if (duty.responsible().kind() == Responsible.Kind.ORGAN_OFFICE) {
            return Optional.of(SupervisedOrgan.valueOf(duty.responsible().id()));
        }
        String which = duty.id().which();
        return HandlingDuty.item(duty.id()).isPresent()
                ? Optional.empty()
                : Stream.of(SupervisedOrgan.values())
                        .filter(organ -> which.equals(organ.id()) || which.startsWith(organ.id() + "-"))
                        .findFirst();
    }

    private static DutyRow row(CaseView view, DutyView duty) {
        ItemView item = HandlingDuty.item(duty.id()).flatMap(view::item).orElse(null);
        ItemHandling worked = item != null && HandlingDuty.RECTIFICATION_ITEM.has(duty.id()) ? item.handling() : null;
        Assignment to = item == null ? null : item.assignment();
        return new DutyRow(
                view.stream(),
                view.caseId(),
                view.outline().title(),
                view.outline().form(),
                item == null ? view.outline().title() : item.finding().title(),
                item == null ? null : item.itemId(),
                organs(view, duty, item),
                view.outline().secrecy(),
                to == null ? List.of() : to.assistingUnits(),
                worked == null ? state(duty) : worked.state().name(),
                worked == null ? null : worked.returnBy(),
                duty);
    }

    private static List<SupervisedOrgan> organs(CaseView view, DutyView duty, @Nullable ItemView item) {
        return organ(duty)
                .or(() -> Optional.ofNullable(item).map(ItemView::organ))
                .map(List::of)
                .orElse(view.outline().organs());
    }

    private static String state(DutyView duty) {
        if (duty.open()) {
            return OPEN;
        }
        return duty.metOn() == null ? LAPSED : DONE;
    }
}
