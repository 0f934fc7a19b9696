package org.duban.command.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.command.duty.DutyChange.Gone;
import org.duban.command.duty.DutyChange.Met;
import org.duban.command.duty.DutyChange.Moved;
import org.duban.command.duty.DutyChange.Owed;
import org.duban.command.duty.End.Cause;
import org.duban.events.handling.DutyId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a case owes or owed by a date.
 *
 * @param byId in the order in which they were first owed, each in its present term
 * @param past terms that are over because another one followed or the item was merged, oldest first
 */
public record Duties(Map<DutyId, Duty> byId, List<DutyTerm> past) {

    /** Nothing is owed yet. */
    public static final Duties NONE = new Duties(Map.of(), List.of());

    /** All of them. */
    public Collection<Duty> all() {
        return byId.values();
    }

    /** The duty of that name. */
    public Optional<Duty> get(DutyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Every term there was, those that are over first.
     *
     * @param closedOn when the case closed, which ended what was open then; null if it is open
     */
    public List<DutyTerm> terms(@Nullable LocalDate closedOn) {
        Stream<DutyTerm> present = byId.values().stream()
                .map(duty ->
                        closedOn == null ? new DutyTerm(duty, null) : DutyTerm.ended(duty, closedOn, Cause.CLOSED));
        return Stream.concat(past.stream(), present).toList();
    }

    /** The duties after {@code changes}, which came about on {@code on}. */
    public Duties after(List<DutyChange> changes, LocalDate on) {
        Duties next = this;
        for (DutyChange change : changes) {
            next = next.after(change, on);
        }
        return next;
    }

    private Duties after(DutyChange change, LocalDate on) {
        return switch (change) {
            case Owed owed -> over(owed.id(), on, Cause.NEXT_TERM).with(Duty.owed(owed.id(), owed.due(), on));
            case Met met -> changed(met.id(), duty -> duty.met(met.on()));
            case Moved moved -> changed(moved.id(), duty -> duty.moved(moved.due(), on));
            case Gone gone -> over(gone.id(), on, Cause.MERGED).without(gone.id());
        };
    }

    /** An event about a duty that the case never had changes nothing. */
    Duties changed(DutyId id, UnaryOperator<Duty> change) {
        Duty duty = byId.get(id);
        return duty == null ? this : with(change.apply(duty));
    }

    /** The duty's present term, if it has one, is over. */
    private Duties over(DutyId id, LocalDate on, Cause cause) {
        return get(id).map(duty -> Stream.concat(past.stream(), Stream.of(DutyTerm.ended(duty, on, cause))))
                .map(over -> new Duties(byId, over.toList()))
                .orElse(this);
    }

    private Duties with(Duty duty) {
        Map<DutyId, Duty> next = new LinkedHashMap<>(byId);
        next.put(duty.id(), duty);
        return new Duties(Collections.unmodifiableMap(next), past);
    }

    private Duties without(DutyId id) {
        Map<DutyId, Duty> next = new LinkedHashMap<>(byId);
        next.remove(id);
        return new Duties(Collections.unmodifiableMap(next), past);
    }
}
