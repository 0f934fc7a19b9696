package org.duban.ui.notices.outbox;

import org.duban.ui.notices.Channel;

/** Someone to be told. */
record Addressee(Channel channel, String recipient) {

    /** What no other addressee is called. */
    String name() {
        return channel + " " + recipient;
    }
}
