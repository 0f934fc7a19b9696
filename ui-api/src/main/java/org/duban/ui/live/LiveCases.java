package org.duban.ui.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.duban.command.account.Account;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.view.ViewProgress;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Lets readers follow cases, by subscription queries. What each may read is looked up again at every change of the case,
 * whenever an account or a unit changes, and at every beat.
 */
public final class LiveCases implements SmartLifecycle {

    private static final Set<String> RIGHTS = Set.of(AccountName.KIND, UnitId.KIND);
    private static final int PLACES = 200;
    private static final int PLACES_EACH = 10;
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long NO_TIMEOUT = 0;

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();
    private final Places places = new Places(PLACES, PLACES_EACH);
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final CaseReader reader;
    private final ViewProgress progress;
    private final LedgerTail tail;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-heart").daemon().factory());
    private volatile boolean running;

    /**
     * Answers by {@code reader}.
     *
     * @param events read through {@link org.duban.events.ledger.axon.WholeCommits}
     * @param progress how far the views are that answers come from
     */
    public LiveCases(CaseReader reader, StreamableMessageSource<TrackedEventMessage<?>> events, ViewProgress progress) {
        this.reader = reader;
        this.progress = progress;
        tail = new LedgerTail(events, this::moved);
        bus.subscribe(FollowCase.class.getName(), SeenCase.class, reader::answer);
    }

    /**
     * Has {@code caller} told how a case stands, now and after each change.
     *
     * @throws ProblemException if there is no such case for him, or no place left
     */
    SseEmitter follow(Authentication caller, CaseId caseId) {
        if (!running || !places.take(account(caller))) {
            throw new ProblemException(ProblemCode.TOO_MANY_WAITING, List.of(), Map.of("retryAfter", "60"));
        }
        FollowCase query = new FollowCase(caseId, caller);
        SubscriptionQueryResult<SeenCase, CaseMoved> result =
                gateway.subscriptionQuery(query, SeenCase.class, CaseMoved.class);
        try {
            return followed(query, result);
        } catch (RuntimeException e) {
            leave(query, result);
            throw e;
        }
    }

    private SseEmitter followed(FollowCase query, SubscriptionQueryResult<SeenCase, CaseMoved> result) {
        CaseView first = Objects.requireNonNull(result.initialResult().block()).view();
        if (first == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        SseEmitter out = new SseEmitter(NO_TIMEOUT);
        Follower follower = new Follower(out, first, () -> reader.read(query));
        out.onCompletion(follower::left);
        followers.add(follower);
        result.updates().subscribe(moved -> follower.moved());
        Thread.ofVirtual().name("follower").start(() -> {
            follower.run();
            followers.remove(follower);
            leave(query, result);
        });
        return out;
    }

    private static AccountName account(Authentication caller) {
        return ((Account) Objects.requireNonNull(caller.getPrincipal(), "principal")).name();
    }

    private void leave(FollowCase query, SubscriptionQueryResult<?, ?> result) {
        result.cancel();
        places.leave(account(query.caller()));
    }

    private void moved(Set<StreamId> streams, long end) {
        if (!progress.awaitPosition(end, PATIENCE)) {
            throw new IllegalStateException("The views do not show position " + end + " yet");
        }
        boolean rights = streams.stream().map(StreamId::kind).anyMatch(RIGHTS::contains);
        bus.queryUpdateEmitter()
                .emit(
                        FollowCase.class,
                        query -> rights || streams.contains(query.caseId().stream()),
                        new CaseMoved(end));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a beat only signals
    public void start() {
        tail.start();
        heart.scheduleAtFixedRate(
                () -> followers.forEach(Follower::beat), BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
        running = true;
    }

    /** Ends every follower, before the web server waits for requests to end. */
    @Override
    public void stop() {
        running = false;
        followers.forEach(Follower::over);
        heart.shutdownNow();
        tail.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
