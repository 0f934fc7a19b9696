package org.duban.events.ledger.mongo;

import java.util.List;
import java.util.function.Supplier;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.handover.HandOverAnswer;
import org.jspecify.annotations.Nullable;

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
    },
    RECEIVED_IS_RECORDED {
        @Override
        HandedDrafts handed(Tail tail) {
            return new Believing(tail);
        }
    },
    TOLD_IS_READ {
        @Override
        HandedDrafts handed(Tail tail) {
            return new Believing(tail);
        }
    };

    /** Holds for recorded what another node says is. */
    private static final class Believing extends HandedDrafts {

        Believing(Tail tail) {
            super(tail);
        }

        @Override
        @Nullable
        Commit found(Draft draft, HandOverAnswer answer) {
            long position = answer.position() - draft.events().size() + 1;
            return answer.outcome() == HandOverAnswer.Outcome.RECORDED
                    ? new Commit(position, draft.id(), draft.at(), draft.key(), draft.events(), "", "")
                    : null;
        }
    }

    /** Whether nothing goes wrong unless nodes hand over. */
    boolean byHandOver() {
        return this == RECEIVED_IS_RECORDED || this == TOLD_IS_READ;
    }

    HandedDrafts handed(Tail tail) {
        return new HandedDrafts(tail) {
            @Override
            void readUpTo(long position) {
                tail.read(); // tasks take turns, so that none may wait for a lock
            }
        };
    }

    GroupSettlement settlement(CommitStore store, Tail tail, Supplier<Endurance> patience) {
        return new GroupSettlement(store, tail, new OwnCommits(tail), LedgerDigest.SHA_256.start(), patience);
    }
}
