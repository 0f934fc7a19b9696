package org.duban.ui.wiring;

import java.time.Clock;
import org.duban.command.account.Directory;
import org.duban.query.history.VisibleEvents;
import org.duban.query.timeline.Timeline;
import org.duban.ui.events.EventFollowers;
import org.duban.ui.events.EventService;
import org.duban.ui.events.EventSource;
import org.duban.ui.events.EventWriter;
import org.duban.ui.http.JsonBody;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;
import org.duban.ui.security.Callers;
import org.duban.ui.tokens.ApiTokens;
import org.duban.ui.tokens.TokenHolders;
import org.duban.ui.tokens.TokenService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What is there for programs: tokens, and events to follow. */
@Configuration(proxyBeanMethods = false)
class ProgramBeans {

    @Bean
    ApiTokens tokens(Core core) {
        return ApiTokens.open(core.besides().map("api-tokens"));
    }

    @Bean
    TokenHolders tokenHolders(ApiTokens tokens, Directory directory, Clock clock) {
        return new TokenHolders(tokens, directory, clock);
    }

    @Bean
    TokenService tokenDesk(ApiTokens tokens, TokenHolders holders, Directory directory, Clock clock, JsonBody bodies) {
        return new TokenService(tokens, holders, directory, clock, bodies);
    }

    @Bean
    Callers callers(Directory directory, TokenHolders holders) {
        return new Callers(directory, holders, Clock.systemUTC());
    }

    @Bean
    EventSource eventSource(Core core, Timeline timeline, Callers callers, Readers readers, ViewGate gate) {
        EventWriter writer = new EventWriter(core.ledger().id());
        return new EventSource(new VisibleEvents(timeline, core.history()), callers, readers, writer, gate);
    }

    @Bean
    EventFollowers followers(EventSource source, JsonMapper json) {
        return new EventFollowers(source, json);
    }

    @Bean
    EventService eventDesk(Core core, EventFollowers followers, ViewGate gate) {
        return new EventService(followers, core.history(), gate);
    }
}
