package org.duban.ui.notices;

import jakarta.mail.AuthenticationFailedException;
import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.bouncycastle.tsp.TSPException;
import org.duban.ui.notices.outbound.OutboundRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;

/** What keeps something from arriving, as operators can do something about it; each has words under {@code hindrance.}. */
public enum Hindrance {
    ADDRESS_NOT_ALLOWED,
    NAME_UNKNOWN,
    NOT_REACHED,
    TOO_SLOW,
    CUT_OFF,
    CERTIFICATE,
    MAIL_LOGIN,
    NO_FOLDER,
    NOT_A_FOLDER,
    NO_RIGHT,
    FULL,
    NO_SIGNATURE,
    NO_TIME_STAMP,
    OTHER;

    private static final Logger LOG = LoggerFactory.getLogger(Hindrance.class);
    private static final int DEEPEST = 20;

    /** What a failure, or the first of its causes of which that is known, comes to. */
    public static Hindrance of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> other(failure));
    }

    /** What it was is for the log alone, and nothing of what it says, which may be addresses or content. */
    private static Hindrance other(Throwable failure) {
        LOG.warn(
                "Something was not delivered: {}",
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .limit(DEEPEST)
                        .map(cause -> cause.getClass().getName())
                        .collect(Collectors.joining(", by ")));
        return OTHER;
    }

    private static Optional<Hindrance> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case OutboundRefused refused -> ADDRESS_NOT_ALLOWED;
                    case UnknownHostException unknown -> NAME_UNKNOWN;
                    case ConnectException away -> NOT_REACHED;
                    case NoRouteToHostException away -> NOT_REACHED;
                    case InterruptedIOException late -> TOO_SLOW;
                    case SocketException cut -> CUT_OFF;
                    case NoHttpResponseException cut -> CUT_OFF;
                    case ConnectionClosedException cut -> CUT_OFF;
                    case EOFException cut -> CUT_OFF;
                    case SSLException untrusted -> CERTIFICATE;
                    case MailAuthenticationException unknown -> MAIL_LOGIN;
                    case AuthenticationFailedException unknown -> MAIL_LOGIN;
                    case TSPException unfit -> NO_TIME_STAMP;
                    case NoSuchFileException away -> NO_FOLDER;
                    case NotDirectoryException file -> NOT_A_FOLDER;
                    case AccessDeniedException closed -> NO_RIGHT;
                    case FileSystemException files -> ofFiles(String.valueOf(files.getReason()));
                    default -> null;
                });
    }

    /** The system says it in a sentence, for which Java has no name. */
    private static Hindrance ofFiles(String reason) {
        if (reason.contains("No space left") || reason.contains("quota")) {
            return FULL;
        }
        if (reason.contains("Not a directory")) {
            return NOT_A_FOLDER;
        }
        return reason.contains("Read-only") || reason.contains("not permitted") ? NO_RIGHT : OTHER;
    }
}
