package org.duban.ui.problem;

/** Every way a request can fail outside the rules of the domain, with the status that answers it. */
public enum ProblemCode {
    MALFORMED_JSON(400),
    NOT_UTF_8(400),
    INVALID_COMMAND(400),
    INVALID_PARAMETER(400),
    INVALID_HEADER(400),
    INVALID_PASSWORD(400),
    COMMON_PASSWORD(400),
    SAME_PASSWORD(400),
    INVALID_BODY(400),
    MALFORMED_REQUEST(400),
    UNAUTHENTICATED(401),
    TOKEN_UNFIT(401),
    FORBIDDEN(403),
    NO_ACCOUNT(403),
    PASSWORD_TO_CHANGE(403),
    OUTSIDE_TOKEN(403),
    CROSS_SITE(403),
    PAGE_OUTDATED(403),
    NOT_FOUND(404),
    UNKNOWN_COMMAND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    CONFLICT(409),
    VERSION_CONFLICT(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    COMPRESSED(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PROPOSAL_UNUSABLE(422),
    TOO_MANY_ATTEMPTS(429),
    TOO_MANY_WAITING(429),
    INTERNAL(500),
    EVIDENCE_DAMAGED(500),
    LEDGER_DAMAGED(500),
    EVENT_UNREADABLE(500),
    FILE_DAMAGED(500),
    LEDGER_UNAVAILABLE(503),
    LOGIN_UNREACHABLE(503),
    CLOCK_JUMPED(503),
    STORAGE_UNAVAILABLE(503),
    VIEWS_BEHIND(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The HTTP status that answers it. */
    public int status() {
        return status;
    }

    /** The code that stands for {@code status} when nothing more is known. */
    public static ProblemCode of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> TOO_SLOW;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL;
        };
    }
}
