package org.duban.command.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.DutyId;
import org.duban.events.StreamId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.Ground;
import org.jspecify.annotations.Nullable;

/** Which last days were missed, and which only seemed so, as far as is known on one day. */
public record Misses(Duties duties, LocalDate today) {

    /** A last day on record as missed that was not. */
    public record Mistaken(DutyId duty, Missed missed, Ground ground) {}

    /** What is missed and not yet on record. */
    public List<DeadlineMissed> unrecorded(StreamId stream) {
        return duties.all().stream()
                .flatMap(duty -> unrecorded(duty).map(missed -> event(stream, duty, missed)))
                .toList();
    }

    /** What is on record as missed and was not. */
    public List<Mistaken> mistaken() {
        return duties.all().stream().flatMap(this::mistaken).toList();
    }

    /** The deadline too, if a letter set a limit before anyone looked or it was moved after that. */
    private Stream<Missed> unrecorded(Duty duty) {
        return duty.lastDays().stream()
                .filter(missed -> duty.lateFor(missed.on(), today))
                .filter(missed -> !duty.missed().contains(missed))
                .filter(missed -> isFree(duty, missed.stage()));
    }

    /** A mistake is taken back by its stage, so what was really missed at that stage has to wait until that is done. */
    private boolean isFree(Duty duty, int stage) {
        return mistaken(duty).noneMatch(one -> one.missed().stage() == stage);
    }

    private Stream<Mistaken> mistaken(Duty duty) {
        return duty.missed().stream().flatMap(missed -> {
            Ground ground = ground(duty, missed);
            return ground == null ? Stream.of() : Stream.of(new Mistaken(duty.id(), missed, ground));
        });
    }

    private @Nullable Ground ground(Duty duty, Missed missed) {
        LocalDate due = duty.due().dueOn();
        if (due == null || due.isAfter(missed.on())) {
            return Ground.DUE_LATER;
        }
        if (missed.stage() == 1 && due.isBefore(missed.on())) {
            return Ground.DUE_EARLIER;
        }
        return duty.lateFor(missed.on(), today) ? null : Ground.MET_IN_TIME;
    }

    private static DeadlineMissed event(StreamId stream, Duty duty, Missed missed) {
        return new DeadlineMissed(
                stream,
                duty.id(),
                missed.stage(),
                missed.on(),
                duty.due(),
                missed.on().plusDays(1));
    }
}
