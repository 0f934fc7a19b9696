package org.duban.events.ledger.mongo;

import static org.duban.events.ledger.mongo.SimulatedTime.MILLI;
import static org.duban.events.ledger.mongo.SimulatedTime.SECOND;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.events.ledger.document.CommitOutline;

/**
 * A replica set of three members: the log of its primary is copied, a majority makes what it holds last, a primary that
 * is not heard of is replaced by a member that lacks nothing a majority held, and one that comes back takes back the rest.
 */
final class SimulatedSet {

    static final int SIZE = 3;

    private static final long MISSED = 2 * SECOND;
    private static final Comparator<SimulatedMember> BY_TERM = Comparator.comparingLong(member -> member.term);

    private final SimulatedTime time;
    final List<SimulatedMember> members = new ArrayList<>();

    /** Whether the members hear nothing of each other's logs. */
    boolean cut;

    SimulatedSet(SimulatedTime time, boolean acknowledgesAlone) {
        this.time = time;
        for (int n = 0; n < SIZE; n++) {
            members.add(new SimulatedMember(acknowledgesAlone));
        }
        elect(members.getFirst());
        for (int n = 0; n < SIZE; n++) {
            int member = n;
            time.often(6 * MILLI, () -> copy(member));
            time.often(4 * MILLI, () -> journal(member));
            time.often(400 * MILLI, () -> listen(members.get(member)));
            time.often(500 * MILLI, () -> stand(members.get(member)));
        }
    }

    /** Those that take themselves for primary, the latest first. */
    List<SimulatedMember> primaries() {
        List<SimulatedMember> primaries = new ArrayList<>(1); // asked for so often that a stream would be half the run
        for (SimulatedMember member : members) {
            if (member.primary) {
                primaries.add(member);
            }
        }
        if (primaries.size() > 1) {
            primaries.sort(BY_TERM.reversed());
        }
        return primaries;
    }

    /** What a majority of members holds now, and holds for good. */
    List<CommitOutline> kept() {
        return members.stream()
                .map(member -> member.commits(member.majority))
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    /** Lets everything run that stood still. */
    void heal() {
        cut = false;
        members.forEach(member -> {
            member.up = true;
            member.halted = false;
        });
    }

    /** Whether one member leads and all hold the same. */
    boolean calm() {
        List<SimulatedMember> leading = primaries();
        return leading.size() == 1
                && members.stream()
                        .allMatch(member ->
                                member.log.equals(leading.getFirst().log) && member.majority == member.log.size());
    }

    private void copy(int number) {
        SimulatedMember member = members.get(number);
        if (!member.runs() || member.primary || cut) {
            return;
        }
        for (SimulatedMember primary : primaries()) {
            if (primary.runs() && primary.term >= member.term) {
                member.term = primary.term;
                member.heard = time.now();
                member.follow(primary, 1 + time.random.nextInt(8));
                return;
            }
        }
    }

    private void journal(int number) {
        SimulatedMember member = members.get(number);
        if (!member.runs()) {
            return;
        }
        member.journaled = member.log.size();
        for (SimulatedMember primary : primaries()) {
            if (primary == member) {
                member.count(number);
            } else if (!cut && primary.term == member.term && primary.runs()) {
                primary.held[number] = prefix(member, primary);
                primary.count(members.indexOf(primary));
            }
        }
    }

    /** How much of its log is the primary's. */
    private static int prefix(SimulatedMember member, SimulatedMember primary) {
        int same = Math.min(member.log.size(), primary.log.size());
        while (same > 0 && member.log.get(same - 1) != primary.log.get(same - 1)) {
            same--;
        }
        return same;
    }

    /** A primary hears of another after a while, and of a majority that is gone. */
    private void listen(SimulatedMember member) {
        if (member.runs() && member.primary) {
            long newest = members.stream()
                    .filter(SimulatedMember::runs)
                    .mapToLong(one -> one.term)
                    .max()
                    .orElseThrow();
            if (newest > member.term) {
                member.stepDown(newest);
                member.heard = time.now();
            }
        }
    }

    private void stand(SimulatedMember member) {
        if (member.runs() && !member.primary && time.now() - member.heard > MISSED) {
            elect(member);
        }
    }

    private void elect(SimulatedMember candidate) {
        List<SimulatedMember> voters = members.stream()
                .filter(SimulatedMember::runs)
                .filter(voter -> !lacks(candidate, voter))
                .toList();
        if (voters.size() <= SIZE / 2) {
            return;
        }
        long term = 1 + voters.stream().mapToLong(voter -> voter.term).max().orElseThrow();
        for (SimulatedMember voter : voters) {
            voter.stepDown(term);
            voter.heard = time.now();
        }
        candidate.lead(term);
    }

    private static boolean lacks(SimulatedMember candidate, SimulatedMember voter) {
        long own = lastTerm(candidate);
        long other = lastTerm(voter);
        return other > own || (other == own && voter.log.size() > candidate.log.size());
    }

    private static long lastTerm(SimulatedMember member) {
        return member.log.isEmpty() ? 0 : member.log.getLast().term();
    }
}
