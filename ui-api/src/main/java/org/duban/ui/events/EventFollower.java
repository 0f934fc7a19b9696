package org.duban.ui.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.duban.query.history.FindEvents;
import org.duban.ui.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends events to one who follows them, as they come.
 *
 * @param heartbeat after how long a silence something is sent, which keeps the connection and shows that it is dead
 */
record EventFollower(
        EventSource source, Authentication caller, SseEmitter emitter, JsonMapper json, Duration heartbeat) {

    private static final Logger LOG = LoggerFactory.getLogger(EventFollower.class);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final int AT_ONCE = 100;

    /** Sends what comes after {@code position}, until the caller is gone or may no longer, or the program stops. */
    void follow(long position) {
        try {
            long seen = position;
            do {
                EventSource.Look look = source.look(caller, new FindEvents(seen, AT_ONCE), heartbeat);
                send(look.page());
                seen = look.seen();
            } while (source.open());
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A follower is gone", gone);
            emitter.complete();
        } catch (ProblemException noLongerAllowed) {
            LOG.debug("A follower may follow no longer", noLongerAllowed);
            emitter.complete();
        } catch (RuntimeException failed) {
            LOG.error("Events could not be sent to a follower", failed);
            emitter.complete();
        }
    }

    private void send(EventPage page) throws IOException {
        for (CloudEvent event : page.events()) {
            emitter.send(SseEmitter.event().id(event.position()).data(json.writeValueAsString(event), TEXT));
        }
        if (page.events().isEmpty()) {
            emitter.send(SseEmitter.event().id(Long.toString(page.next())).comment("still here"));
        }
    }
}
