package org.duban.events.ledger.codec;

import java.util.List;

/** The upcasters of every type of event that has had more than one revision; none has had yet. */
final class Upcasters {

    static final List<Upcaster> ALL = List.of();

    private Upcasters() {}
}
