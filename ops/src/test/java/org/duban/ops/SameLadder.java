package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Command;
import org.duban.command.duty.EscalationCommand.ChooseEscalationMeasure;
import org.duban.command.duty.EscalationCommand.EscalateToChairpersonsMeeting;
import org.duban.command.duty.EscalationCommand.IssueReminderLetter;
import org.duban.command.duty.EscalationCommand.IssueSupervisionLetter;
import org.duban.command.rules.CommonTerm;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.MeetingId;
import org.duban.events.Session;
import org.duban.events.StreamId;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.fold.CaseFold;
import org.duban.query.followup.EscalationProposal;
import org.duban.query.followup.Ladder;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;

/** Holds what is proposed about follow-ups against what the rules would accept, on every day of the weeks to come. */
public final class SameLadder {

    private static final int DAYS = 30;
    private static final MeetingId MEETING = new MeetingId("meeting");

    private final DeadlineRules rules;
    private final Ladder ladder;
    private final Set<EscalationProposal> seen = EnumSet.noneOf(EscalationProposal.class);

    /** By the rules of a place. */
    public SameLadder(DeadlineRules rules) {
        this.rules = rules;
        this.ladder = new Ladder(rules.days(CommonTerm.REMINDER));
    }

    /**
     * Fails where they differ after any of the events in {@code history}.
     *
     * @param hint what helps to come there again
     */
    public void hold(History history, String hint) {
        for (String stream : history.streams("case-")) {
            List<RecordedEvent> events = history.stream(stream, 0, History.NOW);
            for (int count = 1; count <= events.size(); count++) {
                hold(new Trial(events.subList(0, count), rules), hint);
            }
        }
    }

    /**
     * Fails where they differ.
     *
     * @param hint what helps to come there again
     */
    void hold(Trial trial, String hint) {
        List<DutyRow> owed = owed(trial);
        LocalDate last = lastDay(trial.history());
        for (LocalDate day : last.datesUntil(last.plusDays(DAYS)).toList()) {
            owed.forEach(one -> hold(trial, one, day, hint));
        }
    }

    /** The case after {@code rung} was taken about such a duty, on the first day it was proposed. */
    Trial taken(Trial trial, EscalationProposal rung, DutyKind kind) {
        DutyRow owed = owed(trial).stream()
                .filter(one -> kind.has(one.duty().id()))
                .findFirst()
                .orElseThrow();
        LocalDate day = lastDay(trial.history())
                .datesUntil(LocalDate.MAX)
                .filter(on -> ladder.proposal(owed.stream(), owed.duty(), on)
                        .filter(rung::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        seen.add(rung);
        return trial.after(command(rung, owed, day)).orElseThrow();
    }

    /** What was proposed at least once. */
    public Set<EscalationProposal> seen() {
        return seen;
    }

    private void hold(Trial trial, DutyRow owed, LocalDate day, String hint) {
        Set<EscalationProposal> proposed =
                ladder.proposal(owed.stream(), owed.duty(), day).map(Set::of).orElse(Set.of());
        assertThat(proposed)
                .as(
                        "%s, %s on %s after %s",
                        hint, owed.followUpId(), day, trial.history().getLast().event())
                .isEqualTo(accepted(trial, owed, day));
        seen.addAll(proposed);
    }

    private static Set<EscalationProposal> accepted(Trial trial, DutyRow owed, LocalDate day) {
        return Arrays.stream(EscalationProposal.values())
                .filter(rung -> trial.accepts(command(rung, owed, day)))
                .collect(Collectors.toSet());
    }

    /** What a case owes or owed, as it is shown. */
    static List<DutyRow> owed(Trial trial) {
        return DutyRows.of(Objects.requireNonNull(CaseFold.fold(trial.history(), LocalDate.MAX)));
    }

    /** What a person would take the rung by. */
    static Command command(EscalationProposal rung, DutyRow owed, LocalDate day) {
        StreamId id = owed.stream();
        DutyId duty = owed.duty().id();
        LocalDate limit = day.plusDays(10);
        return switch (rung) {
            case REMIND -> new IssueReminderLetter(id, duty, "no", "text", null, day);
            case SUPERVISE -> new IssueSupervisionLetter(id, duty, MEETING, "no", "text", limit, null, day);
            case PUT_BEFORE_CHAIRPERSONS -> new EscalateToChairpersonsMeeting(id, duty, MEETING, "r", limit, day);
            case CHOOSE_MEASURE ->
                new ChooseEscalationMeasure(
                        id,
                        duty,
                        Measure.SPECIAL_INQUIRY,
                        "decision",
                        new Session(Trial.session(day), 35, 30),
                        new MeasureVote(20, 5, 5),
                        day);
        };
    }

    /** The day of the latest event, which today cannot be before. */
    static LocalDate lastDay(List<RecordedEvent> history) {
        return Corrections.applied(history).stream()
                .map(recorded -> recorded.event().occurredOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
