package org.duban.command.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.Several;
import org.duban.command.person.People;
import org.duban.command.person.Person.Held;
import org.duban.command.person.Person.Span;
import org.duban.command.post.PublicPosts;
import org.duban.events.Event;
import org.duban.events.appointment.AppointmentEvent;
import org.duban.events.appointment.AppointmentEvent.AppointmentAnnounced;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.OathTaken;
import org.duban.events.appointment.AppointmentEvent.OrgansNotified;

/** What follows where a vote on a proposal was written down with the wrong outcome. */
record VoteCorrections(EntryLog<AppointmentEvent> log, Context context) {

    /** The vote with the terms that follow from its outcome. */
    AppointmentVoteHeld settled(AppointmentVoteHeld corrected) {
        return corrected.adopted() == (corrected.noticeBy() != null)
                ? corrected
                : rules().vote(corrected.session(), corrected.ballot(), corrected.adopted(), corrected.occurredOn());
    }

    /** Whoever was said to have taken a post did not, or did after all; and so with leaving it. */
    List<Event> turned(AppointmentVoteHeld wrong, AppointmentVoteHeld right) {
        if (wrong.adopted() == right.adopted()) {
            return List.of();
        }
        if (!right.adopted()) {
            mustNotBeActedOn();
        }
        LocalDate on = right.occurredOn();
        if (rules().isInto() == right.adopted()) {
            mustStand(held().noneMatch(
                            span -> span.until() == null || span.until().isAfter(on)));
            return List.of(rules().taken(
                            PublicPosts.established(context, rules().proposed().post()), on));
        }
        mustStand(held().anyMatch(span -> span.until() == null && isThat(span, wrong.occurredOn())));
        return List.of(rules().left(on));
    }

    /** A post taken by that vote, or one that was held before it. */
    private boolean isThat(Span span, LocalDate vote) {
        return rules().isInto() ? span.from().equals(vote) : !span.from().isAfter(vote);
    }

    /** Refuses another outcome once what follows from this one alone was done. */
    private void mustNotBeActedOn() {
        List<String> done = Stream.of(OrgansNotified.class, AppointmentAnnounced.class, OathTaken.class)
                .filter(log::has)
                .map(Class::getSimpleName)
                .toList();
        CommandRefused.unless(
                done.isEmpty(),
                AppointmentRule.OUTCOME_ACTED_ON,
                "title",
                rules().proposed().title(),
                "steps",
                Several.of(done));
    }

    /** Refuses to turn round what the register of people tells otherwise since: there it has to be put right first. */
    private void mustStand(boolean stands) {
        CommandRefused.unless(
                stands,
                AppointmentRule.POST_TOLD_OTHERWISE,
                "person",
                rules().proposed().person().value(),
                "title",
                rules().title());
    }

    private Stream<Span> held() {
        return People.known(context, rules().proposed().person()).posts().stream()
                .filter(held -> held.title().equals(rules().title()))
                .map(Held::span);
    }

    private DecisionRules rules() {
        return new DecisionRules(log, context);
    }
}
