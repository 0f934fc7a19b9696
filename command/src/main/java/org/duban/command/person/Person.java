package org.duban.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.Author;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, as the rules see him or her.
 *
 * @param since the day of registration
 * @param lastOn the day of the latest step
 * @param services as a deputy, the oldest first
 * @param suspensions from when to when he or she might not act as a deputy, the oldest first
 * @param posts held or once held
 * @param keeping what stands for and against erasing who it is
 */
public record Person(
        PersonId personId,
        LocalDate since,
        LocalDate lastOn,
        List<Service> services,
        List<Span> suspensions,
        List<Held> posts,
        Keeping keeping) {

    /** From one day to another; null for until further notice. The last day does not belong to it. */
    public record Span(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        /** Whether another one from that day on would overlap it until that one is told to have ended before. */
        boolean standsInTheWayOf(LocalDate day) {
            return until == null || covers(day);
        }
    }

    /** The time as a deputy of one level. */
    public record Service(Level level, Span span) {}

    /** A post and the time in it. */
    public record Held(
            Post post,
            @Nullable SupervisedOrgan organ,
            @Nullable UnitId unit,
            String title,
            Span span) {}

    /** The same after {@code event}, as far as it bears on erasing who it is. */
    Person kept(Author author, PersonEvent event) {
        return new Person(personId, since, lastOn, services, suspensions, posts, keeping.after(event, author));
    }

    /** Whether nobody can read any more who it was. */
    public boolean isErased() {
        return keeping.erased();
    }

    /** Whether he or she is a deputy of that level on that day. */
    public boolean isDeputy(Level level, LocalDate day) {
        return services.stream()
                .anyMatch(one -> one.level() == level && one.span().covers(day));
    }

    /** Whether he or she is a deputy of any level on that day. */
    public boolean isDeputy(LocalDate day) {
        return services.stream().anyMatch(one -> one.span().covers(day));
    }

    /** Whether he or she is a deputy of that level on that day, or became one later and still is. */
    public boolean isDeputyOrBecameOne(Level level, LocalDate day) {
        return services.stream()
                .anyMatch(one -> one.level() == level && one.span().standsInTheWayOf(day));
    }

    /** Whether he or she may not act as a deputy on that day, or was suspended later and still is. */
    boolean isOrWasSuspendedLater(LocalDate day) {
        return suspensions.stream().anyMatch(span -> span.standsInTheWayOf(day));
    }

    /** Whether he or she holds a post of that title on that day, or took it later and still holds it. */
    boolean holdsOrTook(String title, LocalDate day) {
        return posts.stream()
                .anyMatch(held -> held.title().equals(title) && held.span().standsInTheWayOf(day));
    }

    /** Whether he or she may not act as a deputy from the one day to the other. */
    public boolean isSuspendedThroughout(LocalDate first, LocalDate last) {
        return suspensions.stream().anyMatch(span -> span.covers(first) && span.covers(last));
    }

    /** Whether he or she may not act as a deputy on that day. */
    public boolean isSuspended(LocalDate day) {
        return suspensions.stream().anyMatch(span -> span.covers(day));
    }

    /** Whether he or she is a deputy or holds a post on that day, or is to from a later one. */
    boolean isInOffice(LocalDate day) {
        return Stream.concat(
                        services.stream().map(Service::span), posts.stream().map(Held::span))
                .anyMatch(span -> span.until() == null || span.until().isAfter(day));
    }

    /** The posts held on that day. */
    public List<Held> postsOn(LocalDate day) {
        return posts.stream().filter(held -> held.span().covers(day)).toList();
    }
}
