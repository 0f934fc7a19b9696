package org.duban.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.Light;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.followup.FollowUpStatus;
import org.duban.ui.reads.KnownCodes;

/**
 * How many follow-ups not yet met show one light where these organs are supervised; leads to what it counts.
 *
 * @param only whether no others are supervised, so that they need no naming
 */
record LightTile(List<SupervisedOrgan> organs, Light light, long count, boolean only) {

    /** @param open of the list of what is not yet met */
    static List<LightTile> of(List<Share> open) {
        List<List<SupervisedOrgan>> supervised =
                open.stream().map(Share::organs).distinct().toList();
        return supervised.stream()
                .flatMap(organs ->
                        Stream.of(Light.values()).map(light -> of(open, organs, light, supervised.size() == 1)))
                .filter(tile -> tile.count > 0)
                .toList();
    }

    private static LightTile of(List<Share> open, List<SupervisedOrgan> organs, Light light, boolean only) {
        long count = open.stream()
                .filter(share -> share.organs().equals(organs))
                .mapToLong(share -> share.of(light))
                .sum();
        return new LightTile(organs, light, count, only);
    }

    /** The page it leads to from another one. */
    public Address from(Address page) {
        return page.without("cursor")
                .with("status", Codes.of(FollowUpStatus.OPEN))
                .with("organs", KnownCodes.text(organs))
                .with("light", light.name());
    }

    /** Whether the page shows what it counts. */
    public boolean current(Address page) {
        return from(page).equals(page.without("cursor"));
    }
}
