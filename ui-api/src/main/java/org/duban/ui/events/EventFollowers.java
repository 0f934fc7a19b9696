package org.duban.ui.events;

import java.time.Duration;
import java.util.Objects;
import org.duban.command.account.Account;
import org.duban.events.AccountName;
import org.duban.query.history.FindEvents;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** All who wait for events; sent away before the web server waits for its last answers. */
public final class EventFollowers implements SmartLifecycle {

    private static final int MOST = 256;
    private static final int MOST_OF_ONE = 16;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final EventSource source;
    private final JsonMapper json;
    private final FollowerLimit limit = new FollowerLimit(MOST, MOST_OF_ONE);
    private volatile boolean running;

    /** Those who wait for events of {@code source}. */
    public EventFollowers(EventSource source, JsonMapper json) {
        this.source = source;
        this.json = json;
    }

    /** Looks until there is something to see, or the time is over. */
    EventPage await(Authentication caller, FindEvents query, Duration patience) {
        AccountName account = account(caller);
        limit.enter(account);
        try {
            return source.look(caller, query, patience).page();
        } finally {
            limit.leave(account);
        }
    }

    /** Sends from now on what is recorded after {@code position}. */
    SseEmitter follow(Authentication caller, long position) {
        AccountName account = account(caller);
        limit.enter(account);
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        emitter.onTimeout(emitter::complete);
        EventFollower follower = new EventFollower(source, caller, emitter, json, HEARTBEAT);
        Thread.ofVirtual().name("follower").start(() -> {
            try {
                follower.follow(position);
            } finally {
                limit.leave(account);
            }
        });
        return emitter;
    }

    private static AccountName account(Authentication caller) {
        return ((Account) Objects.requireNonNull(caller.getPrincipal(), "principal")).name();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        source.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
