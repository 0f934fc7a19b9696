package org.duban.command.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.command.CaseCommand;
import org.duban.command.Form;
import org.duban.command.lawinspection.LawInspections;
import org.duban.events.CaseEvent;

/** Every form of supervision there is, each with the rules that govern it. */
final class Forms {

    static final List<Form<?, ?, ?>> ALL = List.of(LawInspections.FORM);

    private Forms() {}

    /** The form that {@code command} belongs to; empty if it belongs to all of them. */
    static Optional<Form<?, ?, ?>> of(CaseCommand command) {
        return find(form -> form.commands().isInstance(command));
    }

    /** The form that {@code event} belongs to; empty if it belongs to all of them. */
    static Optional<Form<?, ?, ?>> of(CaseEvent event) {
        return find(form -> form.events().isInstance(event));
    }

    private static Optional<Form<?, ?, ?>> find(Predicate<Form<?, ?, ?>> test) {
        for (Form<?, ?, ?> form : ALL) {
            if (test.test(form)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
