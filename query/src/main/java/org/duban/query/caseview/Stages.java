package org.duban.query.caseview;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stages of a form in the usual order of its steps.
 *
 * @param order their codes, each once
 */
public record Stages(List<String> order) {

    /** The stages of several enums, one enum after the other. */
    public static Stages of(CaseStage[]... parts) {
        return new Stages(
                Stream.of(parts).flatMap(Stream::of).map(CaseStage::name).toList());
    }

    /** The later of the two: a step registered late does not take a case back. */
    public String later(String one, String other) {
        return order.indexOf(other) > order.indexOf(one) ? other : one;
    }
}
