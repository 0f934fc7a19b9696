package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.command.CommonRule;
import org.duban.command.handling.HandlingRule;
import org.duban.command.steps.FormStory;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.junit.jupiter.api.Test;

/** A report on which members raised no opinions ends once deputies and public were told of it. */
class SilentHearingTest {

    private static final FormStory BEFORE = FormStory.before("workreport", "deliberate-work-report");
    private static final String REPORT = "\"papers\": [\"REPORT\"]";

    @Test
    void nobody_has_to_make_up_opinions() {
        FormStory silent = BEFORE.and("clerk", BEFORE.like("deliberate-work-report", "\"opinionsRaised\": []"));
        silent.by("social").refuses(silent.like("close-case", ""), HandlingRule.DEPUTIES_NOT_TOLD);
        FormStory told = silent.and("clerk", silent.like("tell-deputies", REPORT))
                .and("clerk", silent.like("publish-report", REPORT));

        CaseClosed closed = told.by("social").when(told.like("close-case", ""), CaseClosed.class);

        assertThat(closed.lapsed()).extracting(duty -> duty.kind()).contains("OPINION_COMPILE");
    }

    @Test
    void what_was_said_is_not_passed_over() {
        FormStory heard = BEFORE.and("clerk", BEFORE.like("deliberate-work-report", ""))
                .and("clerk", BEFORE.like("tell-deputies", REPORT))
                .and("clerk", BEFORE.like("publish-report", REPORT));

        heard.by("social").refuses(heard.like("close-case", ""), CommonRule.STEP_MISSING);
    }
}
