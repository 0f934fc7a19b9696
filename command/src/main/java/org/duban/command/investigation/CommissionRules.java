package org.duban.command.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Several;
import org.duban.command.handling.BallotRules;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.steps.Movers;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.StepLog;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.investigation.InvestigationEvent.CommissionEstablished;
import org.duban.events.investigation.InvestigationEvent.CommissionerExcluded;
import org.duban.events.investigation.InvestigationEvent.InterestDeclared;
import org.duban.events.investigation.InvestigationEvent.InvestigationProposed;
import org.duban.events.investigation.InvestigationEvent.InvestigationProposer;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;

/** Who may propose an investigation, and who may take part in it. */
final class CommissionRules {

    /** One in so many members can propose an investigation. */
    private static final int FIFTH = 5;

    private CommissionRules() {}

    static void proposed(InvestigationProposed e, SoFar soFar) {
        if (e.proposedBy() == InvestigationProposer.CHAIRPERSONS_MEETING) {
            MeetingId meeting = e.meeting();
            CommandRefused.unless(meeting != null, InvestigationRule.PROPOSING_MEETING_MISSING);
            Movers.mustBeAlone(e.proposedBy(), !e.proposers().isEmpty());
            Meetings.decided(soFar.context(), Objects.requireNonNull(meeting), e.occurredOn());
            return;
        }
        Movers.mustBeAlone(e.proposedBy(), e.meeting() != null);
        long proposers = e.proposers().stream().distinct().count();
        Movers.mustBeMembers(proposers, e.members(), soFar.context(), e.occurredOn());
        CommandRefused.unless(
                proposers * FIFTH >= e.members(),
                InvestigationRule.PROPOSERS_TOO_FEW,
                "proposers",
                String.valueOf(proposers),
                "members",
                String.valueOf(e.members()));
        for (PersonId proposer : e.proposers()) {
            CommandRefused.unless(
                    isMember(soFar, proposer, e.occurredOn()),
                    InvestigationRule.PROPOSER_NO_MEMBER,
                    "person",
                    proposer.value());
        }
    }

    static void established(CommissionEstablished e, SoFar soFar) {
        Meetings.sat(soFar.context(), e.session(), e.occurredOn());
        BallotRules.adopted(e.ballot(), e.session());
        List<PersonId> all = everyone(e);
        CommandRefused.unless(Set.copyOf(all).size() == all.size(), InvestigationRule.COMMISSIONER_TWICE);
        for (PersonId person : all) {
            boolean eligible = isMember(soFar, person, e.occurredOn())
                    || People.known(soFar.context(), person).isDeputy(Level.DISTRICT, e.occurredOn());
            CommandRefused.unless(eligible, InvestigationRule.COMMISSIONER_NO_DEPUTY, "person", person.value());
            mustBeDisinterested(soFar, person, e.occurredOn());
        }
    }

    /** Somebody is excluded who belongs to the commission and has an interest. */
    static void excluded(CommissionerExcluded e, SoFar soFar) {
        boolean belongs = soFar.log()
                .all(CommissionEstablished.class)
                .anyMatch(one -> everyone(one).contains(e.person()));
        CommandRefused.unless(
                belongs,
                InvestigationRule.COMMISSIONER_UNKNOWN,
                "person",
                e.person().value());
        CommandRefused.unless(
                isInterested(soFar, e.person(), e.occurredOn()),
                InvestigationRule.EXCLUDED_WITHOUT_INTEREST,
                "person",
                e.person().value());
    }

    /** Nobody reports together with somebody who has an interest. */
    static void nobodyInterested(SoFar soFar) {
        Set<PersonId> excluded = soFar.log()
                .all(CommissionerExcluded.class)
                .map(CommissionerExcluded::person)
                .collect(Collectors.toSet());
        String staying = Several.of(soFar.log()
                .all(CommissionEstablished.class)
                .flatMap(one -> everyone(one).stream())
                .filter(person -> !excluded.contains(person))
                .filter(person -> isDeclared(soFar.log(), person))
                .map(PersonId::value));
        CommandRefused.unless(staying.isEmpty(), InvestigationRule.INTERESTED_COMMISSIONER_STAYS, "persons", staying);
    }

    /** Who belongs to the commission hears experts, and is none of them. */
    static void mustStandOutside(SoFar soFar, PersonId person) {
        boolean belongs = soFar.log()
                .all(CommissionEstablished.class)
                .anyMatch(one -> everyone(one).contains(person));
        CommandRefused.unless(!belongs, InvestigationRule.EXPERT_ON_COMMISSION, "person", person.value());
    }

    static void mustBeDisinterested(SoFar soFar, PersonId person, LocalDate on) {
        CommandRefused.unless(
                !isInterested(soFar, person, on), InvestigationRule.COMMISSIONER_INTERESTED, "person", person.value());
    }

    private static boolean isInterested(SoFar soFar, PersonId person, LocalDate on) {
        List<SupervisedOrgan> organs = soFar.log().opened().organs();
        return isDeclared(soFar.log(), person)
                || People.known(soFar.context(), person).postsOn(on).stream()
                        .anyMatch(held -> held.organ() != null && organs.contains(held.organ()));
    }

    private static boolean isDeclared(StepLog log, PersonId person) {
        return log.all(InterestDeclared.class).anyMatch(one -> one.person().equals(person));
    }

    private static boolean isMember(SoFar soFar, PersonId person, LocalDate on) {
        return People.known(soFar.context(), person).postsOn(on).stream()
                .anyMatch(held -> held.post() == Post.STANDING_COMMITTEE_MEMBER);
    }

    private static List<PersonId> everyone(CommissionEstablished commission) {
        return Stream.concat(Stream.of(commission.chair()), commission.commissioners().stream())
                .toList();
    }
}
