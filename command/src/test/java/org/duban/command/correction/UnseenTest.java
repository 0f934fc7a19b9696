package org.duban.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.until;

import java.util.Map;
import org.duban.command.CommonRule;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.scenario.Scenario;
import org.duban.events.EventCorrected;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.ledger.history.Corrections;
import org.junit.jupiter.api.Test;

/** A correction undoes another only if whoever makes it has seen that one. */
class UnseenTest {

    private final Scenario planned = after(until(AdoptInspectionPlan.class));
    private final String plan = planned.id(InspectionPlanned.class);
    private final Scenario corrected = planned.and(correct(plan, Map.of("title", "更正一次")));
    private final String first = corrected.id(EventCorrected.class);

    @Test
    void what_was_put_right_already_is_not_changed_by_whoever_has_not_seen_that() {
        corrected.when(correct(plan, Map.of("title", "更正两次"))).thenRefused(CommonRule.CORRECTED_MEANWHILE);
        corrected
                .when(correct(plan, Map.of("title", "更正两次")).seeing("no-such-event"))
                .thenRefused(CommonRule.CORRECTED_MEANWHILE);
    }

    @Test
    void nobody_has_seen_a_correction_that_there_is_not() {
        planned.when(correct(plan, Map.of("title", "更正")).seeing("no-such-event"))
                .thenRefused(CommonRule.EVENT_UNKNOWN);
        planned.when(correct(plan, Map.of("title", "更正")).seeing(plan)).thenRefused(CommonRule.EVENT_UNKNOWN);
        corrected
                .when(correct(plan, Map.of("occurredOn", "2023-01-02")).seeing("no-such-event"))
                .thenRefused(CommonRule.EVENT_UNKNOWN);
    }

    @Test
    void whoever_puts_the_same_right_is_told_that_he_was_second() {
        corrected.when(correct(plan, Map.of("title", "更正一次"))).thenRefused(CommonRule.CORRECTED_MEANWHILE);
    }

    @Test
    void whoever_has_seen_the_last_one_changes_it_again() {
        Scenario twice = corrected.and(correct(plan, Map.of("title", "更正两次")).seeing(first));
        assertThat(title(twice)).isEqualTo("更正两次");
        twice.when(correct(plan, Map.of("title", "更正三次")).seeing(first)).thenRefused(CommonRule.CORRECTED_MEANWHILE);
    }

    @Test
    void what_another_left_alone_is_put_right_beside_it() {
        Scenario both = corrected.and(correct(plan, Map.of("occurredOn", "2023-01-02")));
        assertThat(title(both)).isEqualTo("更正一次");
    }

    private String title(Scenario scenario) {
        return Corrections.applied(scenario.history()).stream()
                .filter(recorded -> recorded.id().equals(plan))
                .map(recorded -> ((InspectionPlanned) recorded.event()).title())
                .findFirst()
                .orElseThrow();
    }
}
