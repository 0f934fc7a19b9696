package org.duban.events;

import java.util.Optional;

/** What is owed: a constant of the enum that its form, register or shared process has; no two have the same name. */
public interface DutyKind {

    /** Its name in a {@link DutyId}: upper-case letters and {@code _}. */
    String name();

    /** The only duty of its kind in a stream. */
    default DutyId only() {
        return new DutyId(name());
    }

    /** One of several of its kind in a stream. */
    default DutyId of(String which) {
        return new DutyId(name() + ":" + which);
    }

    /** The duty of one organ. */
    default DutyId of(SupervisedOrgan organ) {
        return of(organ.id());
    }

    /** The duty of one organ among several of its own, which count from one; the first needs no number. */
    default DutyId of(SupervisedOrgan organ, int number) {
        return number == 1 ? of(organ) : of(organ.id() + "-" + number);
    }

    /** Whether a duty is of this kind and one of that organ's. */
    default boolean has(SupervisedOrgan organ, DutyId duty) {
        return has(duty) && (duty.which().equals(organ.id()) || duty.which().startsWith(organ.id() + "-"));
    }

    /** The unit or person that a duty of this kind names in its id; empty if it names neither. */
    default Optional<Record> names(DutyId duty) {
        return Optional.empty();
    }

    /** Whether it is met by answering, whatever then comes of what was answered. */
    default boolean answers() {
        return false;
    }

    /** Whether a duty is of this kind. */
    default boolean has(DutyId duty) {
        return duty.kind().equals(name());
    }
}
