package org.duban.query.resolutionreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.Story;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a resolution as its story leaves it in the views. */
class ReviewFoldTest {

    private static final Story STORY = Story.all().stream()
            .filter(story -> story.form().equals(ResolutionReviewView.FORM))
            .findFirst()
            .orElseThrow();
    private static final CaseView END = on("2026-01-12");

    @ParameterizedTest
    @CsvSource({
        "2023-05-09, REVIEW_PLANNED",
        "2023-05-10, REVIEW_STARTED",
        "2023-08-25, REVIEW_STARTED",
        "2023-09-04, EXECUTION_REPORTED"
    })
    void its_stage_moves_on_when_every_organ_has_reported(String day, String stage) {
        assertThat(on(day).course().stage()).isEqualTo(stage);
    }

    @Test
    void the_organs_learn_of_it_when_they_are_asked_to_report() {
        assertThat(on("2023-05-09").course().told()).isEmpty();
        assertThat(on("2023-05-10").course().told())
                .extracting(told -> told.organ())
                .containsExactly(SupervisedOrgan.GOVERNMENT, SupervisedOrgan.COURT);
    }

    @Test
    void a_deputy_reads_nothing_before_deputies_are_told_and_then_what_the_organs_reported() {
        Access deputy = new Access(Reader.of(EnumSet.of(Role.DEPUTY), null, null));

        assertThat(deputy.shown(on("2024-03-12"), on("2024-03-12"))).isEmpty();
        assertThat(deputy.shown(END, END)).hasValueSatisfying(shown -> {
            assertThat(shown.facts()).isEqualTo(END.facts());
            assertThat(shown.duties()).noneMatch(duty -> duty.id().kind().endsWith("EXECUTION_REPORT"));
        });
    }

    @Test
    void a_unit_that_handles_an_item_reads_what_is_checked_and_no_report() {
        Access unit =
                new Access(Reader.of(Set.of(Role.DEPARTMENT), new UnitId("civil-affairs"), SupervisedOrgan.GOVERNMENT));
        ResolutionReviewFacts facts = (ResolutionReviewFacts) END.facts();

        assertThat(unit.shown(END, END))
                .hasValueSatisfying(shown -> assertThat(shown.facts()).isEqualTo(facts.forHandlers()));
        assertThat(facts.reports()).hasSize(2);
        assertThat(facts.finals()).hasSize(2);
        assertThat(facts.conclusion()).isNotNull();
        assertThat((ResolutionReviewFacts) facts.forHandlers())
                .isEqualTo(new ResolutionReviewFacts(facts.checked(), facts.start(), List.of(), null, List.of()));
    }

    private static CaseView on(String day) {
        return Objects.requireNonNull(CaseFold.fold(STORY.stream(), LocalDate.parse(day)));
    }
}
