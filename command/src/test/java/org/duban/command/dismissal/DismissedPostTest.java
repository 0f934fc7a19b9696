package org.duban.command.dismissal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duban.command.Command;
import org.duban.command.Context;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.steps.FormStory;
import org.duban.command.workreport.Town;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Sealed;
import org.duban.events.dismissal.DismissalEvent.DismissalMoved;
import org.duban.events.dismissal.DismissalEvent.DismissalVoted;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.junit.jupiter.api.Test;

/** A dismissal that was carried ends the post in the register of people. */
class DismissedPostTest {

    private static final FormStory DEFENDED = FormStory.before("dismissal", "vote-on-dismissal");

    @Test
    void whoever_was_dismissed_has_left_the_post() {
        PostLeft left = DEFENDED.by("clerk").when(DEFENDED.like("vote-on-dismissal", ""), PostLeft.class);

        assertThat(left.personId()).isEqualTo(new PersonId("p-vice"));
        assertThat(left.title()).isEqualTo("副区长");
    }

    @Test
    void whoever_was_not_dismissed_keeps_it() {
        FormStory voted = DEFENDED.and(
                "clerk", DEFENDED.like("vote-on-dismissal", "\"ballot\": {\"yes\": 17, \"no\": 13, \"abstained\": 2}"));

        assertThat(voted.by("clerk")
                        .when(voted.like(
                                "move-dismissal",
                                "\"caseId\": \"removal-again-2024\", \"occurredOn\": \"2024-09-20\"")))
                .isNotEmpty();
    }

    @Test
    void a_vote_put_right_gives_the_post_back_and_takes_it_again() {
        DismissalVoted carried = DEFENDED.by("clerk").when(vote(27), DismissalVoted.class);
        DismissalVoted failed = DEFENDED.by("clerk").when(vote(17), DismissalVoted.class);
        DismissedPost post = new DismissedPost(FormStory.before("dismissal", "move-dismissal")
                .by("clerk")
                .when(DEFENDED.like("move-dismissal", ""), DismissalMoved.class));

        assertThat(post.turned(carried, failed, in(DEFENDED.and("clerk", vote(27)))))
                .singleElement()
                .isInstanceOfSatisfying(PostTaken.class, taken -> {
                    assertThat(taken.title()).isEqualTo("副区长");
                    assertThat(taken.occurredOn()).isEqualTo(failed.occurredOn());
                });
        assertThat(post.turned(failed, carried, in(DEFENDED.and("clerk", vote(17)))))
                .singleElement()
                .isInstanceOf(PostLeft.class);
    }

    private static Command vote(int yes) {
        String ballot = "{\"yes\": %d, \"no\": 5, \"abstained\": 0}".formatted(yes);
        return DEFENDED.like("vote-on-dismissal", "\"ballot\": " + ballot);
    }

    private static Context in(FormStory story) {
        Town town = story.by("clerk");
        return new Context(
                DeadlineRules.load(LegalTexts.load(), "xuhui"),
                VotePolicy.MAJORITY_OF_MEMBERS,
                town,
                sha256 -> true,
                (person, name) -> new Sealed("sealed"),
                ParkedNotices.NONE,
                town.actor(Role.CLERK),
                LocalDate.of(2024, 8, 28));
    }
}
