package org.duban.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.day;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Facts;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseList;
import org.duban.query.cases.CaseSummary;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.row.ParkedStream;
import org.duban.query.store.ViewStore;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that cannot be folded keeps its own stream back and no other. */
abstract class ParkedStreamsContract {

    private static final CaseId OTHER = new CaseId("other-2023");
    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);

    private final MendableHistory history = new MendableHistory();
    private ViewStore here;
    private Database database;
    private Cases cases;

    /** A store without rows. */
    abstract ViewStore open();

    /** The same rows, as another node sees them. */
    abstract ViewStore elsewhere(ViewStore here);

    @BeforeEach
    void poisoned() {
        here = open();
        database = new Database(history, here);
        cases = cases(database);
        history.write(Facts.planned(CASE, day("03-01")));
        history.write(Facts.notified(CASE, null, day("03-10")));
        history.poison(Facts.fieldworkClosed(CASE, day("06-01"), day("05-01")));
        history.write(Facts.planned(OTHER, day("03-02")));
        history.write(Facts.inspectionReport(CASE, day("05-20")));
        database.write(history.all());
    }

    @AfterEach
    void close() {
        if (database != null) { // there may be no server to test with
            database.close();
        }
    }

    private Cases cases(Database on) {
        return new Cases(new Timeline(on.views(), history, Clock.systemUTC(), ZoneOffset.UTC));
    }

    private CaseView view(CaseId caseId, AsOf asOf) {
        return cases.find(AUDITOR, new FindCase(caseId, new Moment(asOf, null))).orElseThrow();
    }

    private CaseList list(AsOf asOf) {
        return cases.find(AUDITOR, new FindCases(CaseFilter.ANY, new Moment(asOf, null), new Page(10, null)));
    }

    @Test
    void the_views_go_on_and_show_the_stream_as_it_was_before() {
        assertThat(database.views().progress().position()).isEqualTo(5);
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(2);
        assertThat(view(OTHER, new AsOf.Now()).position()).isEqualTo(4);
        assertThat(database.views().parked().all())
                .extracting(ParkedStream::stream, ParkedStream::position)
                .containsExactly(tuple(CASE.stream(), 3L));
    }

    @Test
    void answers_say_which_of_what_they_tell_is_stale_live_and_folded_from_the_past() {
        CaseList live = list(new AsOf.Now());
        database.moveOn();
        CaseList past = list(new AsOf.Upto(5));
        assertThat(live.stale()).containsExactly(CASE);
        assertThat(past).isEqualTo(live);
        assertThat(list(new AsOf.Upto(2)).stale()).isEmpty();
        assertThat(cases.stale(CASE)).isTrue();
        assertThat(cases.stale(OTHER)).isFalse();
    }

    @Test
    void what_cannot_be_folded_yet_is_tried_again_and_waits_on() {
        assertThat(database.writer().retry(CASE.stream())).isFalse();
        assertThat(database.views().parked().all())
                .extracting(ParkedStream::tries)
                .containsExactly(1);
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(2);
    }

    @Test
    void once_it_can_be_folded_the_stream_is_shown_whole() {
        history.mend();
        assertThat(database.writer().retry(CASE.stream())).isTrue();
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(5);
        assertThat(database.views().parked().all()).isEmpty();
        assertThat(list(new AsOf.Now()).stale()).isEmpty();
    }

    @Test
    void the_next_event_of_the_stream_tries_it_again_too() {
        history.mend();
        database.write(List.of(history.write(Facts.planned(new CaseId("third"), day("06-01")))));
        assertThat(view(CASE, new AsOf.Now()).position())
                .as("nothing happened in it")
                .isEqualTo(2);
        database.write(List.of(history.write(Facts.deliberated(CASE, day("07-01"), day("06-10")))));
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(7);
        assertThat(database.views().parked().all()).isEmpty();
    }

    @Test
    void views_folded_anew_park_it_again_unless_it_can_be_folded_by_then() {
        database.writer().rebuild();
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(2);
        assertThat(cases.stale(CASE)).isTrue();
        assertThat(list(new AsOf.Now()).items()).extracting(CaseSummary::caseId).containsExactly(OTHER, CASE);
        history.mend();
        database.writer().rebuild();
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(5);
        assertThat(cases.stale(CASE)).isFalse();
    }

    @Test
    void every_node_knows_of_it_and_any_may_try_it_again() {
        Database there = new Database(history, elsewhere(here));
        assertThat(there.views().parked().all())
                .isEqualTo(database.views().parked().all());
        assertThat(cases(there).stale(CASE)).isTrue();
        assertThat(there.writer().retry(CASE.stream())).isFalse();
        assertThat(database.views().parked().all())
                .extracting(ParkedStream::tries)
                .containsExactly(1);
        history.mend();
        assertThat(there.writer().retry(CASE.stream())).isTrue();
        assertThat(database.views().parked().all()).isEmpty();
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(5);
        RecordedEvent next = history.write(Facts.deliberated(CASE, day("07-01"), day("06-10")));
        assertThatIllegalStateException()
                .as("whoever wrote before looks anew first")
                .isThrownBy(() -> database.write(List.of(next)));
        database.write(List.of(next));
        assertThat(view(CASE, new AsOf.Now()).position()).isEqualTo(6);
    }
}
