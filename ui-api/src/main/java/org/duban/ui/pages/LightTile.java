package org.duban.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.Light;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.followup.FollowUpStatus;

/** How many follow-ups not yet met show one light where one organ is supervised; leads to what it counts. */
record LightTile(SupervisedOrgan organ, Light light, long count) {

    /** @param open of the list of what is not yet met */
    static List<LightTile> of(List<Share> open) {
        return open.stream()
                .map(Share::organ)
                .distinct()
                .flatMap(organ -> Stream.of(Light.values()).map(light -> of(open, organ, light)))
                .filter(tile -> tile.count > 0)
                .toList();
    }

    private static LightTile of(List<Share> open, SupervisedOrgan organ, Light light) {
        long count = open.stream()
                .filter(share -> share.organ() == organ)
                .mapToLong(share -> share.of(light))
                .sum();
        return new LightTile(organ, light, count);
    }

    /** The page it leads to from another one. */
    public Address from(Address page) {
        return page.without("cursor")
                .with("status", Codes.of(FollowUpStatus.OPEN))
                .with("organ", organ.name())
                .with("light", light.name());
    }

    /** Whether the page shows what it counts. */
    public boolean current(Address page) {
        return from(page).equals(page.without("cursor"));
    }
}
