package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.command.Steps;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * How far the inspection on the ground has come.
 *
 * @param lastOn the latest day on which anything was done; null before
 * @param closedOn null until it ended
 * @param checked when each organ reported how it checked itself
 * @param transferred when each concrete case was handed over
 */
record Fieldwork(
        @Nullable LocalDate lastOn,
        @Nullable LocalDate closedOn,
        Map<SupervisedOrgan, LocalDate> checked,
        Map<Transfer, LocalDate> transferred) {

    static final Fieldwork NONE = new Fieldwork(null, null, Map.of(), Map.of());

    /** A concrete case and who was to deal with it. */
    record Transfer(String subject, String to) {}

    Fieldwork evolve(FieldworkEvent event) {
        LocalDate last = Steps.later(event.occurredOn(), lastOn);
        return switch (event) {
            case FieldworkClosed e -> new Fieldwork(lastOn, e.occurredOn(), checked, transferred);
            case SelfCheckSubmitted e ->
                new Fieldwork(last, closedOn, with(checked, e.organ(), e.occurredOn()), transferred);
            case ConcreteCaseTransferred e ->
                new Fieldwork(
                        last,
                        closedOn,
                        checked,
                        with(transferred, new Transfer(e.subject(), e.transferredTo()), e.occurredOn()));
            default -> new Fieldwork(last, closedOn, checked, transferred);
        };
    }

    private static <K> Map<K, LocalDate> with(Map<K, LocalDate> known, K key, LocalDate on) {
        Map<K, LocalDate> all = new HashMap<>(known);
        all.put(key, on);
        return Map.copyOf(all);
    }
}
