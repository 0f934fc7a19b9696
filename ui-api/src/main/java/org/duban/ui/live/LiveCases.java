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
import java.util.function.Function;
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
import org.duban.query.view.ViewProgress;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
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

    /** Pages that are left are noticed at the next beat, and some turn many pages. */
    private static final int GLANCES = 1_000;

    private static final int GLANCES_EACH = 40;
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long NO_TIMEOUT = 0;

    /** Shorter than a session that nobody uses lasts, so that a page left open keeps none alive. */
    private static final Duration ATTENTION = Duration.ofMinutes(20);

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();
    private final Places places = new Places(PLACES, PLACES_EACH);
    private final Places glances = new Places(GLANCES, GLANCES_EACH);
    private final Set<Follower<?>> followers = ConcurrentHashMap.newKeySet();
    private final CaseReader reader;
    private final NewsReader news;
    private final ViewProgress progress;
    private final LedgerTail tail;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-heart").daemon().factory());
    private volatile boolean running;

    /**
     * Answers by {@code reader}, and tells what is new by {@code news}.
     *
     * @param events read through {@link org.duban.events.ledger.axon.WholeCommits}
     * @param progress how far the views are that answers come from
     */
    public LiveCases(
            CaseReader reader,
            NewsReader news,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            ViewProgress progress) {
        this.reader = reader;
        this.news = news;
        this.progress = progress;
        tail = new LedgerTail(events, this::moved);
        bus.subscribe(FollowCase.class.getName(), SeenCase.class, reader::answer);
        bus.subscribe(FollowNews.class.getName(), SeenNews.class, news::answer);
    }

    /**
     * Has {@code caller} told how a case stands, now and after each change.
     *
     * @throws ProblemException if there is no such case for him, or no place left
     */
    SseEmitter follow(Authentication caller, CaseId caseId) {
        FollowCase query = new FollowCase(caseId, caller);
        SseEmitter out = new SseEmitter(NO_TIMEOUT);
        if (!running || !places.take(account(caller))) {
            throw new ProblemException(ProblemCode.TOO_MANY_WAITING, List.of(), Map.of("retryAfter", "60"));
        }
        return follow(
                caller,
                places,
                query,
                SeenCase.class,
                out,
                seen -> seen.view() == null ? null : Follower.ofCase(out, seen.view(), () -> reader.read(query)));
    }

    /**
     * Has a caller told how much is new, for as long as a page is likely to be looked at. Where there is no place left he is
     * told that it is over: a page does without.
     *
     * @throws ProblemException if there is no such case for him
     */
    SseEmitter follow(FollowNews query) {
        SseEmitter out = new SseEmitter(ATTENTION.toMillis());
        if (!running || !glances.take(account(query.caller()))) {
            return Follower.nobody();
        }
        return follow(
                query.caller(),
                glances,
                query,
                SeenNews.class,
                out,
                seen -> seen.entries() == null ? null : Follower.ofNews(out, seen.entries(), () -> news.read(query)));
    }

    private <Q, T> SseEmitter follow(
            Authentication caller,
            Places taken,
            Q query,
            Class<T> answers,
            SseEmitter out,
            Function<T, @Nullable Follower<?>> following) {
        SubscriptionQueryResult<T, CaseMoved> result = gateway.subscriptionQuery(query, answers, CaseMoved.class);
        try {
            Follower<?> follower = following.apply(
                    Objects.requireNonNull(result.initialResult().block()));
            if (follower == null) {
                throw new ProblemException(ProblemCode.NOT_FOUND);
            }
            followed(follower, out, result, () -> leave(caller, taken, result));
            return out;
        } catch (RuntimeException e) {
            leave(caller, taken, result);
            throw e;
        }
    }

    private void followed(
            Follower<?> follower, SseEmitter out, SubscriptionQueryResult<?, CaseMoved> result, Runnable leaving) {
        out.onCompletion(follower::left);
        out.onTimeout(follower::over);
        followers.add(follower);
        result.updates().subscribe(moved -> follower.moved());
        Thread.ofVirtual().name("follower").start(() -> {
            follower.run();
            followers.remove(follower);
            leaving.run();
        });
    }

    private static AccountName account(Authentication caller) {
        return ((Account) Objects.requireNonNull(caller.getPrincipal(), "principal")).name();
    }

    private static void leave(Authentication caller, Places taken, SubscriptionQueryResult<?, ?> result) {
        result.cancel();
        taken.leave(account(caller));
    }

    private void moved(Set<StreamId> streams, long end) {
        if (!progress.awaitPosition(end, PATIENCE)) {
            throw new IllegalStateException("The views do not show position " + end + " yet");
        }
        news.moved(streams, end);
        boolean rights = streams.stream().map(StreamId::kind).anyMatch(RIGHTS::contains);
        bus.queryUpdateEmitter()
                .emit(
                        FollowCase.class,
                        query -> rights || streams.contains(query.caseId().stream()),
                        new CaseMoved(end));
        bus.queryUpdateEmitter()
                .emit(FollowNews.class, query -> rights || query.isAboutAny(streams), new CaseMoved(end));
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
