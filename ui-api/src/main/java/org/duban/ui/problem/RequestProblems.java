package org.duban.ui.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells what is wrong with a request; what nobody foresaw is logged under an id and told without a word of its inside. */
@RestControllerAdvice
class RequestProblems {

    private static final Logger LOG = LoggerFactory.getLogger(RequestProblems.class);

    /** How many causes of a failure are looked at, for they may go in circles. */
    private static final int DEEPEST = 20;

    private final ProblemWriter problems;

    RequestProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void problem(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", problem.details().get("retryAfter"));
        problems.write(
                texts -> Problem.of(problem.code(), problem.faults(), problem.details(), texts), request, response);
    }

    @ExceptionHandler
    void mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        parameter(Fault.parameter(e.getName(), FaultCode.MALFORMED), request, response);
    }

    @ExceptionHandler
    void missing(MissingServletRequestParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        parameter(Fault.parameter(e.getParameterName(), FaultCode.MISSING), request, response);
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    void notAcceptable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(ProblemCode.NOT_ACCEPTABLE, request, response);
    }

    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void gone(HttpServletRequest request) {
        LOG.debug("The caller of {} did not wait for the answer", request.getRequestURI());
    }

    @ExceptionHandler
    void unforeseen(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse foreseen && foreseen.getStatusCode().is4xxClientError()) {
            foreseen.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            ProblemCode code = ProblemCode.of(foreseen.getStatusCode().value());
            problems.write(texts -> Problem.of(code, List.of(), details(foreseen), texts), request, response);
            return;
        }
        if (isGone(e)) {
            gone(request);
            return;
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, id {}: {} {}", id, request.getMethod(), request.getRequestURI(), e);
        response.setHeader("X-Problem-Id", id);
        problems.write(ProblemCode.INTERNAL, request, response);
    }

    private static Map<String, String> details(ErrorResponse foreseen) {
        String wanted = foreseen.getHeaders().getFirst("Accept");
        return wanted == null ? Map.of() : Map.of("wanted", wanted);
    }

    /** Whoever leaves in the middle of an answer is no failure, wherever that is noticed. */
    private static boolean isGone(Exception e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    private void parameter(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemException problem = new ProblemException(ProblemCode.INVALID_PARAMETER, fault);
        problem(problem, request, response);
    }
}
