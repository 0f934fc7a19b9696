package org.duban.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.MailSendException;

/** What keeps something from arriving is told in words, and by no name of Java's. */
class HindranceTest {

    private static final Pattern OF_JAVA = Pattern.compile("[A-Z][a-z]+[A-Z]|Exception");

    @ParameterizedTest
    @EnumSource(Hindrance.class)
    void each_is_told_in_both_languages(Hindrance hindrance) {
        for (Texts texts : List.of(Texts.ZH, Texts.EN)) {
            assertThat(texts.find("hindrance." + hindrance))
                    .hasValueSatisfying(text -> assertThat(text).isNotBlank().doesNotContainPattern(OF_JAVA));
        }
    }

    @Test
    void failures_come_to_what_operators_can_do_something_about() {
        Map<Exception, Hindrance> failures = Map.of(
                new UnknownHostException("x"), Hindrance.NAME_UNKNOWN,
                new ConnectException(), Hindrance.NOT_REACHED,
                new SocketTimeoutException(), Hindrance.TOO_SLOW,
                new SocketException("reset"), Hindrance.CUT_OFF,
                new SSLHandshakeException("no path"), Hindrance.CERTIFICATE,
                new NoSuchFileException("/x"), Hindrance.NO_FOLDER,
                new AccessDeniedException("/x"), Hindrance.NO_RIGHT,
                new FileSystemException("/x", null, "No space left on device"), Hindrance.FULL,
                new MailSendException("x", new ConnectException()), Hindrance.NOT_REACHED,
                new IOException("odd"), Hindrance.OTHER);
        failures.forEach(
                (failure, hindrance) -> assertThat(Hindrance.of(failure)).isEqualTo(hindrance));
    }
}
