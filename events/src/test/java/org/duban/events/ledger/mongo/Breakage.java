package org.duban.events.ledger.mongo;

import java.util.List;
import java.util.function.Supplier;
import org.duban.events.ledger.document.LedgerDigest;

/** Ways in which a protocol that looks right goes wrong; each must be found. */
enum Breakage {
    NONE,
    ACKNOWLEDGED_BY_ONE,
    CHAINED_ON_WHAT_ONE_SHOWS,
    REFUSED_BEFORE_SETTLED {
        @Override
        GroupSettlement settlement(CommitStore store, Tail tail, Supplier<Endurance> patience) {
            return new GroupSettlement(store, tail, new OwnCommits(tail), LedgerDigest.SHA_256.start(), patience) {
                @Override
                boolean settled(List<OpenAppend> admitted) {
                    return true;
                }
            };
        }
    },
    OWN_COMMITS_NOT_LOOKED_FOR {
        @Override
        GroupSettlement settlement(CommitStore store, Tail tail, Supplier<Endurance> patience) {
            OwnCommits none = new OwnCommits(tail) {
                @Override
                void take(List<OpenAppend> open) {
                    // whatever the tail holds is somebody else's
                }

                @Override
                void confirmRefused(OpenAppend append, String reason, Endurance left) {
                    append.refuse(reason);
                }
            };
            return new GroupSettlement(store, tail, none, LedgerDigest.SHA_256.start(), patience);
        }
    };

    GroupSettlement settlement(CommitStore store, Tail tail, Supplier<Endurance> patience) {
        return new GroupSettlement(store, tail, new OwnCommits(tail), LedgerDigest.SHA_256.start(), patience);
    }
}
