package org.duban.events.ledger.mongo;

import static org.duban.events.ledger.mongo.SimulatedTime.MILLI;
import static org.duban.events.ledger.mongo.SimulatedTime.SECOND;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.mongo.SimulatedStore.Weather;

/** Some seconds of three nodes on a set of three members, with what can go wrong, all of it by a seed. */
final class Simulation {

    private static final int NODES = 3;
    private static final long BUSY = 6 * SECOND;
    private static final long CALM = 120 * SECOND;

    private final SimulatedTime time;
    private final SimulatedSet set;
    private final Weather weather = new Weather();
    private final SimulatedHistory history;
    private final List<SimulatedNode> nodes = new ArrayList<>();
    private final long latest;
    private boolean faults = true;

    /** @param handOver whether nodes hand their drafts to each other */
    Simulation(long seed, Breakage breakage, boolean handOver) {
        time = new SimulatedTime(new Random(seed * 0x9E3779B97F4A7C15L)); // neighbours begin alike otherwise
        set = new SimulatedSet(time, breakage == Breakage.ACKNOWLEDGED_BY_ONE);
        HeaderDocument header = new HeaderDocument("simulated", LedgerDigest.SHA_256, Drafts.NOON);
        history = new SimulatedHistory(set::kept, header.hash());
        boolean local = breakage == Breakage.CHAINED_ON_WHAT_ONE_SHOWS;
        weather.lost = time.random.nextInt(3) * 0.02;
        weather.doubled = time.random.nextInt(3) * 0.05;
        weather.late = time.random.nextInt(3) * 0.01;
        latest = weather.late > 0 ? 7 * SECOND : SECOND;
        for (int n = 0; n < NODES; n++) {
            CommitStore store = new SimulatedStore(time, set, weather, local);
            nodes.add(new SimulatedNode(n, time, history, header, store, breakage));
        }
        if (handOver) {
            SimulatedHandOver others = new SimulatedHandOver(time, weather, nodes);
            nodes.forEach(node -> node.handTo(others));
        }
    }

    /**
     * Runs it to its end.
     *
     * @return the history, which holds
     */
    SimulatedHistory run() {
        FutureTask<SimulatedHistory> run = new FutureTask<>(this::lived);
        try {
            // Its tasks take turns, and to give one to another is cheap among threads of this kind alone.
            Thread.ofVirtual().start(run).join();
            return run.get();
        } catch (ExecutionException violated) {
            throw violated.getCause() instanceof RuntimeException known ? known : new IllegalStateException(violated);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SimulatedHistory lived() {
        try {
            nodes.forEach(SimulatedNode::begin);
            time.often((1 + time.random.nextInt(4)) * SECOND, this::fault);
            time.run(BUSY);
            calm();
            long until = time.now() + CALM;
            while (!rests() && time.now() < until) {
                time.run(time.now() + SECOND / 4);
            }
            history.check();
            return history;
        } finally {
            time.end();
        }
    }

    private void calm() {
        faults = false;
        weather.lost = 0;
        weather.doubled = 0;
        weather.late = 0;
        set.heal();
        nodes.forEach(node -> {
            node.begin();
            node.resting = true;
        });
    }

    /** Whether nothing comes any more: what was under way may be late by as long as anything is. */
    private boolean rests() {
        int commits = set.kept().size();
        return time.now() > BUSY + latest && set.calm() && nodes.stream().allMatch(node -> node.rests(commits));
    }

    private void fault() {
        if (!faults) {
            return;
        }
        SimulatedMember any = set.members.get(time.random.nextInt(SimulatedSet.SIZE));
        SimulatedMember primary = set.primaries().stream().findFirst().orElse(any);
        switch (time.random.nextInt(6)) {
            case 0 -> kill(primary);
            case 1 -> halt(primary);
            case 2 -> halt(any);
            case 3 -> {
                set.cut = true;
                time.in(time.upTo(200 * MILLI), () -> kill(primary));
                time.in(time.upTo(3 * SECOND), () -> set.cut = false);
            }
            case 4 -> kill(any);
            default -> restart(nodes.get(time.random.nextInt(NODES)));
        }
    }

    private void kill(SimulatedMember member) {
        if (faults) {
            member.die();
            time.in(time.upTo(4 * SECOND), () -> {
                member.up = true;
                member.heard = time.now();
            });
        }
    }

    private void halt(SimulatedMember member) {
        member.halted = true;
        time.in(time.upTo(6 * SECOND), () -> member.halted = false);
    }

    private void restart(SimulatedNode node) {
        node.end();
        time.in(time.upTo(2 * SECOND), node::begin);
    }
}
