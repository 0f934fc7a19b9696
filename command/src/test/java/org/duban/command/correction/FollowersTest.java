package org.duban.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.Forms;
import org.duban.command.LoggedRegister;
import org.duban.command.duty.Duties;
import org.duban.command.duty.SuspensionCommand.ResumeTerm;
import org.duban.command.duty.SuspensionCommand.SuspendTerm;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ReportCommand.GrantExtension;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.lawinspection.LawInspections;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.EventFamilies;
import org.duban.events.ItemId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.DueDateRecomputed;
import org.duban.events.duty.DeadlineEvent.TermResumed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;
import org.duban.events.duty.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A history that was put right must owe what it would owe had everything been told right at first. */
class FollowersTest {

    /**
     * What becomes of a term, which the tales go on with; limits, which are days by themselves; a step of other forms;
     * what is counted back from a meeting, whose day is not corrected but moved.
     */
    private static final Set<Class<?>> NOT_TOLD = Set.of(
            ItemExtensionGranted.class,
            ExtensionGranted.class,
            TermSuspended.class,
            TermResumed.class,
            DueDateRecomputed.class,
            ReturnWindowRecomputed.class,
            DeadlineMissed.class,
            SupervisionLetterIssued.class,
            EscalatedToChairpersonsMeeting.class,
            DeliberationHeld.class,
            MeetingScheduled.class,
            MeetingMoved.class);

    static Stream<CorrectionCase> tales() {
        return CorrectionCases.ALL.stream();
    }

    static Stream<CorrectionCase> tales_of_what_has_a_date() {
        return tales().filter(CorrectionCase::isDated);
    }

    static Stream<CorrectionCase> tales_of_what_can_be_put_off() {
        return tales().filter(CorrectionCase::mayBePutOff);
    }

    @ParameterizedTest
    @MethodSource("tales")
    void what_was_counted_from_a_wrong_day_is_owed_as_if_it_had_been_right(CorrectionCase tale) {
        hold(tale);
    }

    @ParameterizedTest
    @MethodSource("tales_of_what_has_a_date")
    void a_suspension_stays_on_a_term_that_began_on_a_wrong_day(CorrectionCase tale) {
        hold(tale, suspended(tale.duty(), tale.later()));
    }

    @ParameterizedTest
    @MethodSource("tales_of_what_has_a_date")
    void a_term_that_ran_again_early_goes_on_doing_so(CorrectionCase tale) {
        LocalDate from = tale.later();
        hold(
                tale,
                suspended(tale.duty(), from),
                new ResumeTerm(STREAM, tale.duty(), from, from.plusDays(1), Town.CHAIRS, "r", from.plusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("tales_of_what_can_be_put_off")
    void a_date_that_was_put_off_stays_and_its_cap_follows(CorrectionCase tale) {
        LocalDate on = tale.later();
        LocalDate dueOn = on.plusMonths(4);
        hold(tale, suspended(tale.duty(), on), request(tale.duty(), dueOn, on), grant(tale.duty(), on.plusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("tales_of_what_can_be_put_off")
    void a_date_that_was_put_off_and_suspended_after_that_keeps_both(CorrectionCase tale) {
        LocalDate on = tale.later();
        LocalDate dueOn = on.plusMonths(4);
        hold(tale, request(tale.duty(), dueOn, on), grant(tale.duty(), on), suspended(tale.duty(), on.plusDays(1)));
    }

    @Test
    void every_deadline_that_a_person_may_have_set_from_a_wrong_day_has_its_tale() {
        Set<Class<?>> told =
                CorrectionCases.ALL.stream().map(CorrectionCase::event).collect(Collectors.toSet());
        assertThat(EventFamilies.ALL.stream()
                        .filter(family -> !isOfAnotherForm(family))
                        .flatMap(FollowersTest::records)
                        .filter(event -> Stream.of(event.getRecordComponents())
                                .anyMatch(component -> component.getType() == Deadline.class)))
                .allMatch(event -> told.contains(event) != NOT_TOLD.contains(event));
    }

    /** Other forms, and registers that keep what happened, have tests of their corrections beside them. */
    private static boolean isOfAnotherForm(Class<?> family) {
        return Forms.CASES.stream().anyMatch(form -> form != LawInspections.FORM && form.events() == family)
                || Forms.REGISTERS.stream()
                        .anyMatch(register -> register instanceof LoggedRegister && register.events() == family);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(FollowersTest::records)
                : Stream.of(type);
    }

    private static void hold(CorrectionCase tale, Command... further) {
        Scenario wrong = after(tale.told(tale.typed())).and(further);
        Scenario right = after(tale.told(tale.right())).and(further);
        Scenario corrected = wrong.and(correct(
                wrong.id(tale.event()), Map.of(tale.component(), tale.right().toString())));
        assertThat(Owes.of(corrected)).isNotEqualTo(Owes.of(wrong)).isEqualTo(Owes.of(right));
    }

    /** Everything a case owes, and until when items may be returned. */
    private record Owes(Duties duties, Map<ItemId, Deadline> windows) {

        static Owes of(Scenario scenario) {
            return new Owes(scenario.duties(), scenario.handling().returnWindows());
        }
    }

    private static SuspendTerm suspended(DutyId duty, LocalDate from) {
        return new SuspendTerm(STREAM, duty, from, from.plusDays(3), Town.CHAIRS, "r", from);
    }

    private static Command request(DutyId duty, LocalDate dueOn, LocalDate on) {
        return HandlingDuty.item(duty)
                .<Command>map(itemId -> new RequestItemExtension(CASE, itemId, "r", dueOn, on))
                .orElseGet(() -> new RequestExtension(CASE, null, "r", dueOn, on));
    }

    private static Command grant(DutyId duty, LocalDate on) {
        return HandlingDuty.item(duty)
                .<Command>map(itemId -> new GrantItemExtension(CASE, itemId, Town.CHAIRS, "r", null, on))
                .orElseGet(() -> new GrantExtension(CASE, null, Town.CHAIRS, "r", null, on));
    }
}
