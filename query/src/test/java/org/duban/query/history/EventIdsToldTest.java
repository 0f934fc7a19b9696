package org.duban.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Locale;
import org.duban.events.MeetingId;
import org.duban.events.Responsible;
import org.duban.events.Session;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.Ground;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.words.PersonNames;
import org.junit.jupiter.api.Test;

/** What of other events stands in a history. */
class EventIdsToldTest {

    @Test
    void a_miss_that_is_withdrawn_is_told_without_the_id_of_the_event_that_said_it() {
        try (Desk desk = new Desk()) {
            desk.write(Facts.planned(Facts.CASE, day("03-01")));
            desk.write(new DeliberationHeld(
                    Facts.CASE,
                    new Session(new MeetingId("sc-1"), 35, 30),
                    List.of(),
                    List.of(),
                    Responsible.GENERAL_OFFICE,
                    Facts.due(day("03-10")),
                    day("03-05")));
            RecordedEvent missed = desk.write(
                    "2023-03-12T12:00:00Z",
                    new DeadlineMissed(
                            Facts.CASE.stream(),
                            HandlingDuty.OPINION_COMPILE.only(),
                            1,
                            day("03-10"),
                            Facts.due(day("03-10")),
                            day("03-11")));
            desk.write(new DeadlineMissWithdrawn(
                    Facts.CASE.stream(),
                    HandlingDuty.OPINION_COMPILE.only(),
                    1,
                    missed.id(),
                    Ground.MET_IN_TIME,
                    day("03-12")));
            assertThat(new Histories(desk.timeline(), desk.book(), PersonNames.SHORT)
                            .find(
                                    Desk.CLERK,
                                    new FindHistory(Facts.CASE.stream(), Moment.NOW, Locale.CHINESE, Page.WHOLE))
                            .orElseThrow()
                            .items())
                    .anyMatch(entry -> entry.event().equals("DeadlineMissWithdrawn"))
                    .allSatisfy(entry -> assertThat(entry.content().toString()).doesNotContain(missed.id()));
        }
    }
}
