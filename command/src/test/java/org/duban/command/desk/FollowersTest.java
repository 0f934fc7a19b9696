package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.CaseRefusals.correct;
import static org.duban.command.desk.Scenario.after;
import static org.duban.command.desk.Story.CASE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CaseCommand;
import org.duban.command.duty.Duties;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ReportCommand.GrantExtension;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.handling.SuspensionCommand.ResumeTerm;
import org.duban.command.handling.SuspensionCommand.SuspendTerm;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.DeadlineEvent.TermResumed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.handling.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.handling.OpinionEvent.DeliberationHeld;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A history that was put right must owe what it would owe had everything been told right at first. */
class FollowersTest {

    /** What becomes of a term, which the tales go on with; limits, which are days by themselves; a step of other forms. */
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
            DeliberationHeld.class);

    static Stream<CorrectionCase> tales() {
        return CorrectionCases.ALL.stream();
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
    @MethodSource("tales")
    void a_suspension_stays_on_a_term_that_began_on_a_wrong_day(CorrectionCase tale) {
        hold(tale, suspended(tale.duty(), tale.later()));
    }

    @ParameterizedTest
    @MethodSource("tales")
    void a_term_that_ran_again_early_goes_on_doing_so(CorrectionCase tale) {
        LocalDate from = tale.later();
        hold(
                tale,
                suspended(tale.duty(), from),
                new ResumeTerm(CASE, tale.duty(), from, from.plusDays(1), "r", from.plusDays(1)));
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
        assertThat(Stream.of(HandlingEvent.class, LawInspectionEvent.class)
                        .flatMap(FollowersTest::records)
                        .filter(event -> Stream.of(event.getRecordComponents())
                                .anyMatch(component -> component.getType() == Deadline.class)))
                .allMatch(event -> told.contains(event) != NOT_TOLD.contains(event));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(FollowersTest::records)
                : Stream.of(type);
    }

    private static void hold(CorrectionCase tale, CaseCommand... further) {
        Scenario wrong = after(tale.told(tale.typed())).and(further);
        Scenario right = after(tale.told(tale.right())).and(further);
        Scenario corrected = wrong.and(correct(
                wrong.id(tale.event()), Map.of(tale.component(), tale.right().toString())));
        assertThat(Owing.of(corrected)).isNotEqualTo(Owing.of(wrong)).isEqualTo(Owing.of(right));
    }

    /** Everything a case owes, and until when items may be returned. */
    private record Owing(Duties duties, Map<ItemId, Deadline> windows) {

        static Owing of(Scenario scenario) {
            return new Owing(
                    scenario.state().handling().duties(),
                    scenario.state().handling().returnWindows());
        }
    }

    private static SuspendTerm suspended(DutyId duty, LocalDate from) {
        return new SuspendTerm(CASE, duty, from, from.plusDays(3), "m", "r", from);
    }

    private static CaseCommand request(DutyId duty, LocalDate dueOn, LocalDate on) {
        return duty.itemId()
                .<CaseCommand>map(itemId -> new RequestItemExtension(CASE, itemId, "r", dueOn, on))
                .orElseGet(() -> new RequestExtension(CASE, "r", dueOn, on));
    }

    private static CaseCommand grant(DutyId duty, LocalDate on) {
        return duty.itemId()
                .<CaseCommand>map(itemId -> new GrantItemExtension(CASE, itemId, "m", "r", null, on))
                .orElseGet(() -> new GrantExtension(CASE, "m", "r", null, on));
    }
}
