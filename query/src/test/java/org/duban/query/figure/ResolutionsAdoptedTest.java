package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.AdoptsResolution;
import org.duban.events.MeetingId;
import org.duban.events.ResolutionId;
import org.duban.events.Session;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.DeliberationEvent.ResolutionAdopted;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.resolution.ResolutionEvent.ResolutionEntered;
import org.duban.events.resolution.ResolutionEvent.ResolutionKind;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Resolutions that are adopted in a case, on the register, or are put on record in both. */
class ResolutionsAdoptedTest {

    private static final Session SESSION = new Session(new MeetingId("sc-1"), 35, 30);
    private static final Ballot BALLOT = new Ballot(30, 0, 0);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void one_adopted_in_a_case_counts_without_being_put_on_the_register_and_bears_the_title_of_the_case() {
        desk.write(Facts.planned(Facts.CASE, day("03-01")), adopted("徐人常〔2023〕5号"));
        FigureValue value = value();
        assertThat(value.printed()).isEqualTo("1");
        assertThat(value.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.title())
                        .isEqualTo(Facts.planned(Facts.CASE, day("03-01")).title()));
    }

    @Test
    void one_put_on_record_in_both_counts_once_and_another_number_is_another() {
        desk.write(Facts.planned(Facts.CASE, day("03-01")), adopted("徐人常〔2023〕5号"));
        desk.write(entered("one", " 徐人常〔2023〕5号"));
        assertThat(value().printed()).isEqualTo("1");
        desk.write(entered("other", "徐人常〔2023〕6号"));
        assertThat(value().printed()).isEqualTo("2");
    }

    @Test
    void whatever_a_session_votes_on_under_a_number_of_its_own_is_counted() {
        Set<Class<?>> voted = EventTypes.ALL.records().stream()
                .filter(type -> components(type).containsAll(List.of("session", "ballot", "documentNo")))
                .filter(type -> Stream.of(type.getRecordComponents())
                        .noneMatch(one -> one.getName().equals("ballot") && nullable(one)))
                .collect(Collectors.toSet());
        assertThat(voted)
                .hasSizeGreaterThan(1)
                .allSatisfy(type -> assertThat(AdoptsResolution.class).isAssignableFrom(type));
    }

    private static boolean nullable(RecordComponent component) {
        return Arrays.toString(component.getAnnotatedType().getAnnotations()).contains("Nullable");
    }

    private static Set<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static ResolutionAdopted adopted(String documentNo) {
        return new ResolutionAdopted(Facts.CASE, SESSION, "t", documentNo, BALLOT, List.of(), day("06-20"));
    }

    private static ResolutionEntered entered(String id, String documentNo) {
        return new ResolutionEntered(
                new ResolutionId(id),
                ResolutionKind.RESOLUTION,
                "t",
                SESSION,
                documentNo,
                BALLOT,
                false,
                null,
                Facts.CASE,
                List.of(),
                day("06-20"));
    }

    private FigureValue value() {
        return new AnnualReports(desk.timeline())
                .find(Desk.CLERK, new FindAnnualReport(new ReportPeriod(day("01-01"), day("12-31")), Moment.NOW))
                .value("resolutions-adopted")
                .orElseThrow();
    }
}
