package org.duban.ui.notices;

import java.util.List;

/** Takes notices to whoever is to be told. */
public interface Carrier {

    /** How many notices it takes to one recipient at a time. */
    int atOnce();

    /**
     * Takes {@code notices} to {@code recipient}.
     *
     * @param recipient the name of an account or a webhook
     * @return what became of each, in their order
     * @throws NotDelivered if they did not arrive
     */
    List<Outcome> carry(String recipient, List<Notice> notices) throws NotDelivered;
}
