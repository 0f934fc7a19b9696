package org.duban.query.caseview;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.query.register.EventParts;

/** The events of a form of which an organ that is supervised is not told: those that its facts keep and do not show it. */
final class WithheldSteps extends ClassValue<Set<Class<?>>> {

    private static final WithheldSteps ALL = new WithheldSteps();

    private WithheldSteps() {}

    /** Those that such facts, a record, do not show to organs. */
    static Set<Class<?>> of(Class<?> facts) {
        return ALL.get(facts);
    }

    @Override
    protected Set<Class<?>> computeValue(Class<?> facts) {
        Set<Class<?>> shown = Stream.of(facts.getRecordComponents())
                .filter(WithheldSteps::isShown)
                .<Class<?>>map(EventParts::held)
                .collect(Collectors.toSet());
        return Stream.of(facts.getRecordComponents())
                .<Class<?>>map(EventParts::held)
                .filter(held -> !shown.contains(held))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isShown(RecordComponent part) {
        ShownTo shown = part.getAnnotation(ShownTo.class);
        return shown != null && List.of(shown.value()).contains(ShownTo.Reader.ORGAN);
    }
}
