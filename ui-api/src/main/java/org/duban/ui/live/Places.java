package org.duban.ui.live;

import java.util.HashMap;
import java.util.Map;
import org.duban.events.AccountName;

/** Who follows something, so that nobody follows too much at once and all together not more than can be served. */
final class Places {

    private final int all;
    private final int each;
    private final Map<AccountName, Integer> taken = new HashMap<>();

    /**
     * @param all how many there are
     * @param each how many one account may take
     */
    Places(int all, int each) {
        this.all = all;
        this.each = each;
    }

    /** Takes a place, if there is one for that account. */
    synchronized boolean take(AccountName account) {
        int sum = taken.values().stream().mapToInt(Integer::intValue).sum();
        int own = taken.getOrDefault(account, 0);
        boolean free = sum < all && own < each;
        if (free) {
            taken.put(account, own + 1);
        }
        return free;
    }

    /** Gives a place back. */
    synchronized void leave(AccountName account) {
        taken.computeIfPresent(account, (name, own) -> own > 1 ? own - 1 : null);
    }
}
