package org.duban.ui.notices.outbound;

import java.net.UnknownHostException;

/** A host has an address that Duban does not call. */
public final class OutboundRefused extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    OutboundRefused() {
        super("An address inside the house that is not allowed");
    }
}
