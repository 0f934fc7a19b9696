package org.duban.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.duty.Light;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.ui.reads.KnownCodes;

/** How much of the list one of those who owe something owes; each number leads to what it counts. */
record UnitShare(Share share) {

    static List<UnitShare> of(List<Share> breakdown) {
        return breakdown.stream().map(UnitShare::new).toList();
    }

    /** A number under one light. */
    record Part(Light light, long count, Address address) {}

    /** Its numbers, light by light, as parts of the list on {@code page}. */
    public List<Part> parts(Address page) {
        Address whole = from(page);
        return Stream.of(Light.values())
                .map(light -> new Part(light, share.of(light), whole.with("light", light.name())))
                .toList();
    }

    private Address from(Address page) {
        return page.without("cursor", "unit", "organ")
                .with("organs", KnownCodes.text(share.organs()))
                .with("responsible", share.responsible().kind().name())
                .with("responsibleId", share.responsible().id());
    }
}
