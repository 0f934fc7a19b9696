package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import org.duban.command.CommandType;
import org.duban.events.Role;

/**
 * What there is to choose from where it is said whose act is written down from paper: only the units that may do it.
 *
 * @param whole the choices of the form
 */
record PaperChoices(FormChoices whole, CommandType type) implements FormChoices {

    @Override
    public Optional<List<Option>> of(String kind, String field) {
        return whole.of(kind, field);
    }

    @Override
    public String called(String owner, String field) {
        if (!field.equals("unit")) {
            return whole.called(owner, field);
        }
        return type.roles().contains(Role.DEPARTMENT) ? UnitChoices.ACTING : UnitChoices.ACTING_FOR_ORGAN;
    }

    @Override
    public String about() {
        return whole.about();
    }
}
