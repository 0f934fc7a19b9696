package org.duban.ui.notices.address;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.problem.Choice;

/**
 * Which notices a program wants; of whatever it names nothing of, it wants all.
 *
 * @param types of their CloudEvents, as {@code org.duban.ItemAssigned}
 * @param organs under supervision
 * @param units that owe the duty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Interest(List<String> types, List<SupervisedOrgan> organs, List<UnitId> units) {

    /** Every type there is. */
    public static final List<String> TYPES = Arrays.stream(NoticeKind.values())
            .filter(kind -> !kind.personal())
            .map(NoticeKind::type)
            .toList();

    /** The types as choices. */
    static List<Choice> choices() {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> !kind.personal())
                .map(kind -> new Choice(kind.type(), "notice.of." + kind))
                .toList();
    }

    /** @throws IllegalArgumentException if there is no {@code type} of that name */
    static String knownType(String type) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("No type of notices: " + type);
        }
        return type;
    }

    /** Whether it takes in a notice of {@code kind} about what one of {@code debtors} owes, about {@code about}. */
    public boolean covers(NoticeKind kind, List<SupervisedOrgan> about, List<UnitId> debtors) {
        return !kind.personal()
                && (types.isEmpty() || types.contains(kind.type()))
                && (organs.isEmpty() || organs.stream().anyMatch(about::contains))
                && (units.isEmpty() || units.stream().anyMatch(debtors::contains));
    }
}
