package org.duban.command.interpellation;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.command.steps.FormStory;
import org.duban.events.MeetingId;
import org.duban.events.interpellation.InterpellationEvent.InterpellationAnswered;
import org.junit.jupiter.api.Test;

/** An answer that was to be given in a session is taken on a day of that session. */
class AnswerInSessionTest {

    private static final FormStory STORY = FormStory.told("interpellation");

    @Test
    void it_names_the_session() {
        InterpellationAnswered answered = STORY.by("clerk")
                .when(
                        STORY.like(
                                "record-interpellation-answer",
                                "\"caseId\": \"pumps-2024\", \"session\": \"standing-24\", \"occurredOn\": \"2024-09-25\""),
                        InterpellationAnswered.class);

        assertThat(answered.session()).isEqualTo(new MeetingId("standing-24"));
    }
}
