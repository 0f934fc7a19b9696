package org.duban.ui.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.IdempotencyKeyReused;
import org.duban.command.VersionConflict;
import org.duban.events.ledger.ClockJumped;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.ui.journal.Troubles;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why a command was not taken. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedProblems {

    private final Troubles troubles = new Troubles(LoggerFactory.getLogger(RefusedProblems.class));
    private final ProblemWriter problems;
    private final RefusalNames names;

    RefusedProblems(ProblemWriter problems, RefusalNames names) {
        this.problems = problems;
        this.names = names;
    }

    @ExceptionHandler
    void refused(CommandRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(texts -> Problem.of(refused, texts, names), request, response);
    }

    @ExceptionHandler
    void movedOn(VersionConflict conflict, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> details = Map.of("actual", Long.toString(conflict.actual()));
        problems.write(texts -> Problem.of(ProblemCode.VERSION_CONFLICT, List.of(), details, texts), request, response);
    }

    @ExceptionHandler(IdempotencyKeyReused.class)
    void keyReused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(ProblemCode.IDEMPOTENCY_KEY_REUSED, request, response);
    }

    @ExceptionHandler(LedgerConflict.class)
    void cameSecond(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(ProblemCode.CONFLICT, request, response);
    }

    @ExceptionHandler
    void unavailable(LedgerUnavailable unavailable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        troubles.tell(String.valueOf(unavailable.getMessage()));
        response.setHeader("Retry-After", "30");
        problems.write(ProblemCode.LEDGER_UNAVAILABLE, request, response);
    }

    /** Whoever looks after Duban is told of it by the ledger, once. */
    @ExceptionHandler(LedgerDamaged.class)
    void damaged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(ProblemCode.LEDGER_DAMAGED, request, response);
    }

    @ExceptionHandler
    void unreadable(UnreadableEvent unread, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        troubles.tell("The ledger holds what this version cannot read: " + unread.getMessage());
        Map<String, String> details = Map.of("position", Long.toString(unread.position()));
        problems.write(texts -> Problem.of(ProblemCode.EVENT_UNREADABLE, List.of(), details, texts), request, response);
    }

    @ExceptionHandler
    void ahead(ClockJumped jumped, HttpServletRequest request, HttpServletResponse response) throws IOException {
        troubles.tell("Nothing is recorded: " + jumped.getMessage());
        response.setHeader("Retry-After", "30");
        problems.write(ProblemCode.CLOCK_JUMPED, request, response);
    }

    /** A full disk, or files out of reach, beside the ledger: whoever asks again once that is put right is answered. */
    @ExceptionHandler
    void unwritten(UncheckedIOException failed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        troubles.tell("A file in the data folder cannot be read or written: " + failed.getMessage());
        response.setHeader("Retry-After", "30");
        problems.write(ProblemCode.STORAGE_UNAVAILABLE, request, response);
    }
}
