package org.duban.query.row;

import java.util.List;

/**
 * Tables that are folded together, and so can be folded anew without the others.
 *
 * @param name what an operator calls it
 */
public record View(String name, List<Table> tables) {

    public View {
        tables = List.copyOf(tables);
    }

    @Override
    public String toString() {
        return name;
    }
}
