package org.duban.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.person.PersonRefusals.ask;
import static org.duban.command.person.PersonRefusals.end;
import static org.duban.command.person.PersonRefusals.erase;
import static org.duban.command.person.PersonRefusals.gone;
import static org.duban.command.person.PersonRefusals.hold;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.Objects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.Several;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.EnableAccount;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.person.PersonCommand.DeclineErasure;
import org.duban.command.person.PersonCommand.LiftLegalHold;
import org.duban.command.person.PersonCommand.RenamePerson;
import org.duban.command.person.PersonCommand.SetLegalHold;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.EventCorrected;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.PersonErased;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.seat.SeatEvent.Procedure;
import org.junit.jupiter.api.Test;

/** Who may be erased, when, and by whom. */
class ErasureTest {

    private static final AccountName NAME = new AccountName("wang");

    @Test
    void who_was_asked_for_is_erased_by_somebody_else() {
        after(end(Town.WANG, "05-01"), ask(Town.WANG))
                .when(erase(Town.WANG, "05-03"))
                .then(new PersonErased(Town.WANG, Body.CHAIRPERSONS_MEETING, "n", day("05-03")));
    }

    @Test
    void what_was_asked_for_goes_before() {
        after(end(Town.WANG, "05-01"), ask(Town.WANG))
                .when(erase(Town.WANG, "05-01"))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void who_is_in_office_until_later_is_not_erased_before() {
        after(end(Town.WANG, "05-10"), ask(Town.WANG))
                .when(erase(Town.WANG, "05-09"))
                .thenRefused(PersonRule.ERASED_IN_OFFICE);
        after(end(Town.WANG, "05-10"), ask(Town.WANG))
                .when(erase(Town.WANG, "05-10"))
                .the(PersonErased.class);
    }

    @Test
    void each_hold_is_lifted_for_itself() {
        Scenario two = after(
                end(Town.WANG, "05-01"),
                hold(Town.WANG),
                new SetLegalHold(Town.WANG, "other", "r", "n", day("05-02")),
                ask(Town.WANG),
                new LiftLegalHold(Town.WANG, "h", "r", "n", day("05-03")));

        two.when(erase(Town.WANG, "05-04")).thenRefused(PersonRule.UNDER_LEGAL_HOLD);
        two.and(new LiftLegalHold(Town.WANG, "other", "r", "n", day("05-03")))
                .when(erase(Town.WANG, "05-04"))
                .the(PersonErased.class);
        two.when(new LiftLegalHold(Town.WANG, "other", "r", "n", day("05-01")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void each_hold_is_told_whole_though_its_name_has_blanks() {
        CommandRefused refused = after(
                        end(Town.WANG, "05-01"),
                        hold(Town.WANG),
                        new SetLegalHold(Town.WANG, "a b", "r", "n", day("05-02")),
                        ask(Town.WANG))
                .when(erase(Town.WANG, "05-04"))
                .refusal();

        assertThat(Several.in(Objects.requireNonNull(refused).details().getOrDefault("holds", "")))
                .containsExactly("a b", "h");
    }

    @Test
    void what_was_declined_is_asked_for_again() {
        Scenario declined = after(ask(Town.WANG), new DeclineErasure(Town.WANG, "r", "n", day("05-03")));

        declined.when(erase(Town.WANG, "05-04")).thenRefused(PersonRule.ERASURE_NOT_REQUESTED);
        declined.and(end(Town.WANG, "05-03"), ask(Town.WANG))
                .when(erase(Town.WANG, "05-04"))
                .the(PersonErased.class);
    }

    @Test
    void who_can_log_in_no_more_is_erased_and_never_logs_in_again() {
        Scenario disabled = after(
                new RegisterAccount(NAME, "王", null, Town.WANG, null, day("04-01")),
                end(Town.WANG, "05-01"),
                new DisableAccount(NAME, "r", day("05-01")),
                ask(Town.WANG),
                erase(Town.WANG, "05-03"));

        disabled.when(new EnableAccount(NAME, "r", day("05-04"))).thenRefused(CommonRule.PERSON_ERASED);
        disabled.when(new RegisterAccount(new AccountName("w"), "王", null, Town.WANG, null, day("05-04")))
                .thenRefused(CommonRule.PERSON_ERASED);
    }

    @Test
    void of_who_is_erased_nothing_new_is_recorded_from_any_side() {
        gone().when(new RenamePerson(Town.WANG, "n", "r", day("05-04"))).thenRefused(CommonRule.PERSON_ERASED);
        gone().when(erase(Town.WANG, "05-04")).thenRefused(CommonRule.PERSON_ERASED);
        gone().when(new FillSeat(Town.VACANT, Town.WANG, Procedure.BY_CONSTITUENCY, null, day("05-04")))
                .thenRefused(CommonRule.PERSON_ERASED);
    }

    @Test
    void what_was_recorded_of_who_is_erased_can_still_be_corrected() {
        Scenario about = gone().about(Town.WANG.stream());
        about.when(new CorrectEvent(
                        Town.WANG.stream(), about.id(DeputySeated.class), Map.of("group", "天平"), "r", day("12-01")))
                .the(EventCorrected.class);
        about.when(new CorrectEvent(
                        Town.WANG.stream(), about.id(PersonRegistered.class), Map.of("name", "x"), "r", day("12-01")))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }
}
