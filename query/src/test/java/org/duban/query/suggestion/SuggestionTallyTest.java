package org.duban.query.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.Story;
import org.duban.query.fold.CaseFold;
import org.duban.query.suggestion.SuggestionTally.SignerRating;
import org.junit.jupiter.api.Test;

/** What is counted of the suggestion of the story, on several of its days. */
class SuggestionTallyTest {

    private static final PersonId LEAD = new PersonId("p-zhao");
    private static final PersonId SILENT = new PersonId("p-sun");
    private static final Story STORY = Story.all().stream()
            .filter(story -> story.toString().equals("SUGGESTION"))
            .findFirst()
            .orElseThrow();

    @Test
    void before_it_is_assigned_nobody_knows_whether_it_is_within_the_districts_power() {
        SuggestionTally tally = on("2023-01-10");

        assertThat(tally.congress()).isEqualTo(new MeetingId("congress-17-3"));
        assertThat(tally.number()).isNull();
        assertThat(tally.withinPower()).isNull();
        assertThat(tally.ratings()).isEmpty();
    }

    @Test
    void while_it_is_handled_it_is_within_power_and_has_no_category() {
        SuggestionTally tally = on("2023-04-30");

        assertThat(tally.number()).isEqualTo(12);
        assertThat(tally.withinPower()).isTrue();
        assertThat(tally.organ()).isEqualTo(SupervisedOrgan.GOVERNMENT);
        assertThat(tally.leadUnit()).isEqualTo(new UnitId("civil-affairs"));
        assertThat(tally.category()).isNull();
        assertThat(tally.round()).isZero();
        assertThat(tally.key()).isTrue();
    }

    @Test
    void after_the_first_reply_who_says_nothing_is_there_without_a_rating() {
        SuggestionTally tally = on("2023-07-23");

        assertThat(tally.category()).isEqualTo(ReplyCategory.PLANNED);
        assertThat(tally.round()).isEqualTo(1);
        assertThat(tally.ratings())
                .contains(
                        new SignerRating(
                                LEAD,
                                SuggestionRating.SATISFIED,
                                SuggestionRating.DISSATISFIED,
                                LocalDate.of(2023, 7, 3)),
                        new SignerRating(SILENT, null, null, null))
                .hasSize(3);
    }

    @Test
    void the_last_reply_and_the_last_word_of_each_deputy_about_it_count() {
        SuggestionTally tally = on("2024-06-24");

        assertThat(tally.category()).isEqualTo(ReplyCategory.IN_PROGRESS_COMMITTED);
        assertThat(tally.round()).isEqualTo(2);
        assertThat(tally.firstRepliedOn()).isEqualTo(LocalDate.of(2023, 6, 28));
        assertThat(tally.repliedOn()).isEqualTo(LocalDate.of(2023, 8, 16));
        assertThat(tally.ratings())
                .extracting(SignerRating::result)
                .containsExactly(SuggestionRating.SATISFIED, SuggestionRating.SATISFIED, SuggestionRating.NO_OPINION);
        assertThat(tally.promiseOpen()).isFalse();
        assertThat(tally.closedOn()).isEqualTo(LocalDate.of(2024, 6, 24));
    }

    @Test
    void what_a_reply_promises_is_open_until_it_is_done_even_in_the_next_year() {
        assertThat(on("2024-06-19").promiseOpen()).isTrue();
        assertThat(on("2024-06-20").promiseOpen()).isFalse();
    }

    private static SuggestionTally on(String day) {
        return SuggestionTally.of(CaseFold.fold(STORY.stream(), LocalDate.parse(day)))
                .orElseThrow();
    }
}
