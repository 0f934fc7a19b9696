package org.duban.ui.refusals;

import org.duban.command.Refusal;

/** Is told of each refused command. */
@FunctionalInterface
public interface RefusalWatch {

    /** That {@code refusal} is on record. */
    void refused(Refusal refusal);
}
