package org.duban.events.ledger.handover;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Leases of which a test says who has them; each node may be told another. */
final class TestLease {

    private final Map<String, LeaseHolder> told = new ConcurrentHashMap<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Lease of(String node, String address) {
        addresses.put(node, address);
        return new Lease() {

            @Override
            public @Nullable LeaseHolder tick() {
                return told.get(node);
            }

            @Override
            public void leave() {
                told.remove(node);
            }
        };
    }

    /** Has {@code node} believe that {@code holder} records for all. */
    void tell(String node, String holder, long term) {
        told.put(node, new LeaseHolder(holder, addresses.getOrDefault(holder, "127.0.0.1:1"), term));
    }

    void tellOf(String node, String address) {
        told.put(node, new LeaseHolder("somebody", address, 1));
    }
}
