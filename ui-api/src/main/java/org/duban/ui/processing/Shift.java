package org.duban.ui.processing;

import java.util.function.BooleanSupplier;

/** Whether this node, of all there are, does what one alone may do at a time. */
public interface Shift extends BooleanSupplier, AutoCloseable {

    /** Of the only node that there is. */
    Shift ALONE = new Shift() {
        @Override
        public boolean getAsBoolean() {
            return true;
        }

        @Override
        public void start() {
            // there is nobody to be told
        }

        @Override
        public void close() {
            // there is nobody to take over
        }
    };

    /** Begins to be there for it. */
    void start();

    /** Leaves it to whoever comes first. */
    @Override
    void close();
}
