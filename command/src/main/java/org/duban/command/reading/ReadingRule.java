package org.duban.command.reading;

import org.duban.command.Rule;

/** Every reason for which a reading is not noted. */
public enum ReadingRule implements Rule {
    READING_OF_SOMEBODY_ELSE("DD");

    private final String basis;

    ReadingRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Kind kind() {
        return Kind.REFUSED;
    }
}
