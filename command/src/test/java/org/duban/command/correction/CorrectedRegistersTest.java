package org.duban.command.correction;

import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.util.Map;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Role;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.events.account.AccountEvent.RoleAssigned;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.junit.jupiter.api.Test;

/** Corrections of what stands on the registers, by those who keep them. */
class CorrectedRegistersTest {

    private static final StreamId ACCOUNT = new AccountName("gardener").stream();

    @Test
    void whoever_keeps_a_register_corrects_it() {
        at(Town.GREENING.stream(), Role.ADMIN)
                .when(of(Town.GREENING.stream(), UnitRegistered.class, Map.of("name", "绿化局")))
                .the(EventCorrected.class);
        at(Town.CHAIRS.stream(), Role.CLERK)
                .when(of(Town.CHAIRS.stream(), MeetingScheduled.class, Map.of("name", "第三次主任会议")))
                .the(EventCorrected.class);
        at(Town.WANG.stream(), Role.CLERK)
                .when(of(Town.WANG.stream(), DeputySeated.class, Map.of("constituency", "康健二")))
                .the(EventCorrected.class);
    }

    @Test
    void nobody_else_does() {
        CorrectEvent unit = of(ACCOUNT, AccountRegistered.class, Map.of("unit", Town.HOUSING.value()));

        at(ACCOUNT, Role.CLERK).when(unit).thenRefused(CommonRule.ROLE_MISSING);
        at(ACCOUNT, Role.COMMITTEE).when(unit).thenRefused(CommonRule.ROLE_MISSING);
        at(ACCOUNT, Role.ADMIN).when(unit).the(EventCorrected.class);
        at(Town.CHAIRS.stream(), Role.COMMITTEE)
                .when(of(Town.CHAIRS.stream(), MeetingScheduled.class, Map.of("name", "n")))
                .thenRefused(CommonRule.ROLE_MISSING);
    }

    @Test
    void what_nobody_keeps_nobody_corrects() {
        StreamId series = new SeriesId("standing-committee-17").stream();
        CorrectEvent number = new CorrectEvent(series, "e", Map.of("number", 2), "r", day("12-01"));

        at(series, Role.ADMIN).when(number).thenRefused(CommonRule.EVENT_UNKNOWN);
        at(series, Role.CLERK).when(number).thenRefused(CommonRule.EVENT_UNKNOWN);
    }

    @Test
    void who_keeps_the_registers_corrects_no_case() {
        Scenario opened = after(until(OpenLawInspection.class));

        opened.by(Town.person(Role.ADMIN))
                .when(correct(opened.id(InspectionPlanned.class), Map.of("title", "t")))
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void what_an_entry_is_and_what_was_decided_is_no_slip_of_the_pen() {
        fixed(Town.GREENING.stream(), UnitRegistered.class, Map.of("unitId", "x"), Role.ADMIN);
        fixed(Town.GREENING.stream(), UnitRegistered.class, Map.of("kind", "COMMITTEE"), Role.ADMIN);
        fixed(Town.GREENING.stream(), UnitRegistered.class, Map.of("organ", "COURT"), Role.ADMIN);
        fixed(new AccountName("clerk").stream(), RoleAssigned.class, Map.of("role", "ADMIN"), Role.ADMIN);
        fixed(Town.WANG.stream(), PersonRegistered.class, Map.of("name", "x"), Role.CLERK);
        fixed(Town.WANG.stream(), DeputySeated.class, Map.of("level", "NATIONAL"), Role.CLERK);
        fixed(Town.TAKEN.stream(), SeatFilled.class, Map.of("holder", "wang"), Role.CLERK);
        fixed(Town.CHAIRS.stream(), MeetingScheduled.class, Map.of("startsOn", "2023-02-01"), Role.CLERK);
    }

    private static void fixed(StreamId stream, Class<? extends Event> type, Map<String, Object> changes, Role role) {
        at(stream, role).when(of(stream, type, changes)).thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    private static Scenario at(StreamId stream, Role role) {
        return after().about(stream).by(Town.person(role));
    }

    private static CorrectEvent of(StreamId stream, Class<? extends Event> type, Map<String, Object> changes) {
        return new CorrectEvent(stream, after().about(stream).id(type), changes, "typed wrongly", day("12-01"));
    }
}
