package org.duban.events.ledger.mongo;

import static org.duban.events.ledger.mongo.SimulatedTime.MILLI;
import static org.duban.events.ledger.mongo.SimulatedTime.SECOND;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.chain.Claims;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.handover.HandOverAnswer;
import org.jspecify.annotations.Nullable;

/** A node: the real protocol and tail, callers that decide on what they read, and a processor that goes on after a restart. */
final class SimulatedNode {

    private static final int CALLERS = 5;
    private static final int STREAMS = 4;
    private static final long PATIENCE = 15 * SECOND;
    private static final long SKEW = 600 * SECOND;

    private final int number;
    private final SimulatedTime time;
    private final SimulatedHistory history;
    private final HeaderDocument header;
    private final CommitStore store;
    private final Breakage breakage;
    private final long skew;
    private int read;
    private int commands;
    private @Nullable Life life;
    private @Nullable SimulatedHandOver others;
    boolean resting;

    SimulatedNode(
            int number,
            SimulatedTime time,
            SimulatedHistory history,
            HeaderDocument header,
            CommitStore store,
            Breakage breakage) {
        this.number = number;
        this.time = time;
        this.history = history;
        this.header = header;
        this.store = store;
        this.breakage = breakage;
        this.skew = time.upTo(2 * SKEW) - SKEW;
    }

    /** Hands its drafts over from now on. */
    void handTo(SimulatedHandOver nodes) {
        others = nodes;
    }

    /** A draft of another node comes; nobody is told anything once this one has ended. */
    void take(Draft draft, Consumer<@Nullable HandOverAnswer> reply) {
        Life here = life;
        if (here == null) {
            reply.accept(null);
        } else if (breakage == Breakage.RECEIVED_IS_RECORDED) {
            reply.accept(HandOverAnswer.recorded(0));
            time.begin(() -> here.ended, () -> here.record(draft));
        } else {
            time.begin(() -> here.ended, () -> reply.accept(here.record(draft)));
        }
    }

    /** Ends as a process does that is killed. */
    void end() {
        if (life != null) {
            life.ended = true;
            life = null;
        }
    }

    /** Begins anew, with what it has kept: how far its processor has come. */
    void begin() {
        if (life == null) {
            Life fresh = new Life();
            life = fresh;
            time.begin(() -> fresh.ended, fresh::start);
        }
    }

    /** Whether nobody calls any more, and its reader has seen so many commits. */
    boolean rests(int commits) {
        return life != null && life.calling == 0 && read == commits;
    }

    private record Call(PendingAppend append, SimulatedTime.Signal<Boolean> done) {}

    /** From a start to an end. */
    private final class Life {

        private final Tail tail = new Tail(store, new LedgerIndex(header));
        private final GroupSettlement settlement = breakage.settlement(store, tail, this::patience);
        private final HandedDrafts handed = breakage.handed(tail);
        private final DraftEncoder encoder = new DraftEncoder(header.digest(), time.random);
        private List<Call> waiting = new ArrayList<>();
        private SimulatedTime.Signal<Boolean> work = time.new Signal<>();
        private boolean ended;
        private int calling;

        void start() {
            readOn();
            time.begin(() -> ended, this::follow);
            time.begin(() -> ended, this::lead);
            for (int n = 0; n < CALLERS; n++) {
                calling++;
                time.begin(() -> ended, this::call);
            }
        }

        private Endurance patience() {
            long begun = time.now();
            return () -> {
                time.sleep(time.upTo(100 * MILLI));
                return time.now() - begun < PATIENCE;
            };
        }

        private void follow() {
            while (true) {
                time.sleep(time.upTo(40 * MILLI));
                readOn();
                process();
            }
        }

        private void process() {
            try {
                LedgerIndex index = tail.index();
                while (read < index.size()) {
                    CommitOutline commit = tail.at(index.position(read));
                    if (commit == null) {
                        return;
                    }
                    history.saw(number, commit);
                    read++;
                }
            } catch (LedgerUnavailable silent) {
                time.sleep(10 * MILLI);
            }
        }

        private void readOn() {
            try {
                tail.read();
            } catch (LedgerUnavailable silent) {
                time.sleep(10 * MILLI);
            }
        }

        private void lead() {
            while (true) {
                if (waiting.isEmpty()) {
                    work.await(SECOND);
                } else {
                    List<Call> group = waiting;
                    waiting = new ArrayList<>();
                    work = time.new Signal<>();
                    settlement.write(group.stream().map(Call::append).toList());
                    group.forEach(call -> call.done().give(true));
                }
            }
        }

        private void call() {
            while (!resting) {
                time.sleep(time.upTo(60 * MILLI));
                Draft draft = decide();
                history.tried(draft);
                boolean known = false;
                for (int tries = 0; tries < 3 && !known; tries++) { // a caller that is not answered comes again
                    known = send(draft);
                }
            }
            calling--;
        }

        private Draft decide() {
            LedgerIndex index = tail.index();
            long position = index.head().position();
            String written = "case-" + time.random.nextInt(STREAMS);
            String stream = "case-" + time.random.nextInt(STREAMS);
            List<StoredEvent> events =
                    Drafts.events(written, index.lastSequence(written) + 1, 1 + time.random.nextInt(2));
            Draft draft = new Draft(
                    "n" + number + "-" + commands++,
                    Drafts.NOON.plus(time.now() + skew, ChronoUnit.MICROS),
                    null,
                    events,
                    null);
            return Drafts.on(draft, position, stream);
        }

        /** @return whether it is known what became of it */
        private boolean send(Draft draft) {
            SimulatedHandOver nodes = others;
            Commit elsewhere = nodes == null ? null : handed.recorded(draft, one -> nodes.give(number, one));
            try {
                Commit commit = elsewhere == null ? recorded(draft) : elsewhere;
                history.acknowledged(draft, commit, tail.index().head());
                return true;
            } catch (LedgerConflict conflict) {
                history.refused(draft);
                return true;
            } catch (LedgerUnavailable unknown) {
                return false;
            }
        }

        private Commit recorded(Draft draft) {
            Call call = new Call(new PendingAppend(List.of(draft), encoder), time.new Signal<>());
            waiting.add(call);
            work.give(true);
            while (call.done().await(SECOND) == null) {
                // the node is still at it
            }
            return call.append().result().getFirst();
        }

        private HandOverAnswer record(Draft draft) {
            if (!Claims.reached(draft, tail.index())) {
                readOn();
            }
            if (!Claims.reached(draft, tail.index())) {
                return HandOverAnswer.UNKNOWN;
            }
            try {
                return HandOverAnswer.recorded(recorded(draft).lastPosition());
            } catch (LedgerConflict conflict) {
                return HandOverAnswer.refused(tail.index().head().position());
            } catch (LedgerUnavailable unknown) {
                return HandOverAnswer.UNKNOWN;
            }
        }
    }
}
