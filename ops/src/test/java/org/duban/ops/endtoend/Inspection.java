package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** A law inspection as the catalogue's examples tell it. */
public record Inspection(Staff staff, String caseId) {

    /** The item that the inspection of sites finds. */
    public static final String BINS = "hours-at-bins";

    /** The item that the spot check finds. */
    public static final String SHOPS = "shops-mixed-waste";

    /** The item that the opinions create. */
    public static final String CREDIT = "shop-credit";

    /** The content of the evidence that the example of a result cites. */
    public static final String EVIDENCE = "test";

    /** A step with the example's content. */
    public Step step(String account, String command) {
        return Step.of(staff, caseId, account, command);
    }

    /** Takes {@code step}, which must be accepted. */
    public Answer accepted(Step step) {
        Answer answer = step.take(staff);
        assertThat(answer.status())
                .as("%s by %s: %s", step.command(), step.account(), answer.text())
                .isEqualTo(200);
        return answer;
    }

    /** From the plan to the notice, after which there is fieldwork. */
    public List<Step> untilNotified() {
        return List.of(
                step("committee", "open-law-inspection"),
                step("director", "adopt-inspection-plan"),
                step("committee", "form-inspection-group"),
                step("clerk", "notify-inspected-organ"));
    }

    /** From the fieldwork to the letter in the organ's hands. */
    public List<Step> untilDelivered() {
        return List.of(
                step("committee", "inspect-site"),
                step("committee", "do-spot-check"),
                step("committee", "close-fieldwork"),
                step("committee", "submit-inspection-report"),
                step("director", "place-report-on-agenda"),
                step("clerk", "deliberate-inspection-report"),
                step("committee", "compile-opinions"),
                step("director", "approve-opinion-letter"),
                step("clerk", "deliver-opinion-letter"));
    }

    /** Every step to the letter in the organ's hands. */
    public List<Step> course() {
        return Stream.concat(untilNotified().stream(), untilDelivered().stream())
                .toList();
    }
}
