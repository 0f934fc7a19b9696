package org.duban.query.caseview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stages of a form in the usual order of its steps.
 *
 * @param order their codes, each once
 * @param aside those to which a case comes only when it leaves the usual way
 */
public record Stages(List<String> order, Set<String> aside) {

    /** The stages of several enums, one enum after the other. */
    public static Stages of(CaseStage[]... parts) {
        return of(Stream.of(parts).flatMap(Stream::of));
    }

    /** These stages. */
    public static Stages of(Stream<? extends CaseStage> stages) {
        List<? extends CaseStage> all = stages.toList();
        return new Stages(
                all.stream().map(CaseStage::name).toList(),
                all.stream().filter(CaseStage::aside).map(CaseStage::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** The later of the two: a step registered late does not take a case back. */
    public String later(String one, String other) {
        return order.indexOf(other) > order.indexOf(one) ? other : one;
    }

    /** The usual way of a case, with the stage {@code present} at its place where that lies aside. */
    public List<String> way(String present) {
        return order.stream()
                .filter(stage -> stage.equals(present) || !aside.contains(stage))
                .toList();
    }
}
