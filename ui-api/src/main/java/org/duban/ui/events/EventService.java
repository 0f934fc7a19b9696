package org.duban.ui.events;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.history.History;
import org.duban.query.history.FindEvents;
import org.duban.ui.http.AcceptHeader;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.ViewGate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;

/** Reads what a caller wants of events, and in which form. */
public final class EventService {

    static final String JSON = "application/json";
    static final String BATCH = "application/cloudevents-batch+json";
    static final String STREAM = "text/event-stream";

    private static final String NOW = "now";
    private static final String POSITION = "[0-9]{1,18}";
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST_WAIT = 60;

    private final EventFollowers followers;
    private final History history;
    private final ViewGate gate;

    /** Answers with events of {@code history} as far as {@code gate} has seen them. */
    public EventService(EventFollowers followers, History history, ViewGate gate) {
        this.followers = followers;
        this.history = history;
        this.gate = gate;
    }

    /** What {@code caller} is answered. */
    Object answer(Authentication caller, Parameters parameters, HttpServletRequest request) {
        gate.pass();
        long after = after(parameters, request);
        FindEvents query = new FindEvents(after, (int) parameters.number("limit", USUAL, 1, MOST));
        Duration wait = Duration.ofSeconds(parameters.number("wait", 0, 0, LONGEST_WAIT));
        String type = AcceptHeader.best(List.of(JSON, BATCH, STREAM), request);
        if (type.equals(STREAM)) {
            return followers.follow(caller, after);
        }
        EventPage page = followers.await(caller, query, wait);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + request.getRequestURI() + "?after=" + page.next() + ">; rel=\"next\"")
                .contentType(MediaType.parseMediaType(type))
                .body(type.equals(BATCH) ? page.events() : page);
    }

    /** A browser that lost its connection says itself how far it had come, and that counts more than the address. */
    private long after(Parameters parameters, HttpServletRequest request) {
        String last = request.getHeader("Last-Event-ID");
        if (last != null && !last.isEmpty()) {
            return known(last)
                    .orElseThrow(() -> new ProblemException(
                            ProblemCode.INVALID_HEADER, Fault.header("Last-Event-ID", FaultCode.MALFORMED)));
        }
        String after = Optional.ofNullable(parameters.text("after")).orElse("0");
        return after.equals(NOW)
                ? gate.position()
                : known(after)
                        .orElseThrow(() -> new ProblemException(
                                ProblemCode.INVALID_PARAMETER, Fault.parameter("after", FaultCode.MALFORMED)));
    }

    /** The position that {@code text} stands for; empty if the ledger never was there. */
    private Optional<Long> known(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches(POSITION))
                .map(Long::valueOf)
                .filter(position -> position <= history.head().position());
    }
}
