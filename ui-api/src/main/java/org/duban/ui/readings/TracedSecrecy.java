package org.duban.ui.readings;

import org.duban.events.Secrecy;

/** Which cases leave a trace when they are read. */
public enum TracedSecrecy {
    /** Those that hold secrets. */
    SECRET,
    /** Those, and those for whoever works on them. */
    INTERNAL;

    /** Whether reading a case of that secrecy leaves one. */
    boolean covers(Secrecy secrecy) {
        return secrecy == Secrecy.SECRET || (this == INTERNAL && secrecy == Secrecy.INTERNAL);
    }
}
