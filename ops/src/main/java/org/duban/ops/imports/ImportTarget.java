package org.duban.ops.imports;

import org.duban.events.EventMeta.Origin;
import org.duban.ui.imports.ImportLine;

/** Where the lines of an import file are handed in. */
public interface ImportTarget {

    /**
     * Gives the command of {@code line}.
     *
     * @return whether it was taken now; false if it had been taken before
     * @throws LineRefused if it was not taken
     * @throws org.duban.ops.CliException if no line can be taken any more
     */
    boolean give(ImportLine line, Origin origin);
}
