package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.command.scenario.Story.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.Sender;
import org.duban.command.correction.Correcting;
import org.duban.command.person.PersonCommand.EndDeputyService;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.TakePost;
import org.duban.command.seat.SeatCommand.CreateSeat;
import org.duban.command.seat.SeatCommand.FillSeat;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day that was recorded wrongly is put right for all that the same command put on record. */
class CorrectedTogetherTest {

    private static final PersonId DEPUTY = new PersonId("p-deputy");
    private static final SeatId SEAT = new SeatId("tianlin-9");

    @TempDir
    private Path folder;

    private WorkingGateway office;

    @BeforeEach
    void elect_somebody_who_leaves() {
        office = WorkingGateway.begun(folder);
        office.bySystem(new RegisterPerson(DEPUTY, "代表", day("01-10")));
        office.bySystem(new CreateSeat(SEAT, Level.DISTRICT, "田林第九选区", day("01-11")));
        office.bySystem(new FillSeat(SEAT, DEPUTY, Procedure.GENERAL_ELECTION, null, day("02-01")));
        office.bySystem(new TakePost(DEPUTY, Post.STANDING_COMMITTEE_MEMBER, null, null, "常委会委员", day("02-02")));
        office.bySystem(
                new EndDeputyService(DEPUTY, Level.DISTRICT, Ground.MOVED_AWAY, null, null, null, day("05-02")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_end_of_a_deputys_service_moves_the_seat_and_the_posts() {
        correct(DEPUTY.stream(), DeputyServiceEnded.class, "05-04");

        assertThat(the(DEPUTY.stream(), PostLeft.class)).isEqualTo(day("05-04"));
        assertThat(the(SEAT.stream(), SeatVacated.class)).isEqualTo(day("05-04"));
    }

    @Test
    void it_is_moved_from_the_seats_side_too() {
        correct(SEAT.stream(), SeatVacated.class, "05-01");

        assertThat(the(DEPUTY.stream(), DeputyServiceEnded.class)).isEqualTo(day("05-01"));
        assertThat(the(DEPUTY.stream(), PostLeft.class)).isEqualTo(day("05-01"));
    }

    @Test
    void the_ground_of_an_end_of_service_is_put_right_for_the_seat_too() {
        long end = office.ledger.head().position();
        Map<String, Object> changes = new HashMap<>(Map.of("ground", "DIED"));
        changes.put("resignationLetter", null);
        office.gateway.send(
                new CorrectEvent(
                        DEPUTY.stream(),
                        recorded(DEPUTY.stream(), DeputyServiceEnded.class).id(),
                        changes,
                        "登记有误",
                        day("06-01")),
                Sender.of("clerk"));
        assertThat(((DeputyServiceEnded) recorded(DEPUTY.stream(), DeputyServiceEnded.class)
                                .event())
                        .ground())
                .isEqualTo(Ground.DIED);
        assertThat(((SeatVacated) recorded(SEAT.stream(), SeatVacated.class).event()).ground())
                .isEqualTo(Ground.DIED);
        assertThat(the(DEPUTY.stream(), PostLeft.class)).isEqualTo(day("05-02"));
        assertThat(office.ledger.head().position()).isEqualTo(end + 2);
    }

    @Test
    void what_cannot_have_been_elsewhere_is_refused_and_leaves_all_as_it_is() {
        office.bySystem(new RegisterPerson(new PersonId("p-next"), "后任", day("01-10")));
        office.bySystem(new FillSeat(SEAT, new PersonId("p-next"), Procedure.BY_CONSTITUENCY, null, day("05-03")));
        long head = office.ledger.head().position();

        assertThatThrownBy(() -> correct(DEPUTY.stream(), DeputyServiceEnded.class, "05-04"))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CommonRule.BEFORE_PREVIOUS_STEP));
        assertThat(office.ledger.head().position()).isEqualTo(head);
    }

    private void correct(StreamId stream, Class<? extends Event> type, String day) {
        office.gateway.send(
                new CorrectEvent(
                        stream,
                        recorded(stream, type).id(),
                        Map.of("occurredOn", day(day).toString()),
                        "登记有误",
                        day("06-01")),
                Sender.of("clerk"));
    }

    private LocalDate the(StreamId stream, Class<? extends Event> type) {
        return recorded(stream, type).event().occurredOn();
    }

    private RecordedEvent recorded(StreamId stream, Class<? extends Event> type) {
        return Correcting.corrected(office.recorded(stream), List.of()).stream()
                .filter(one -> type.isInstance(one.event()))
                .findFirst()
                .orElseThrow();
    }
}
