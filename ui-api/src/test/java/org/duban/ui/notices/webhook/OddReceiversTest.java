package org.duban.ui.notices.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.duban.ui.notices.outbound.Outbound;
import org.duban.ui.notices.outbound.PostReply;
import org.duban.ui.notices.outbound.Poster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Receivers that close connections, speak HTTP/1.0 or answer oddly take each notice at the first attempt. */
class OddReceiversTest {

    private static final int NOTICES = 48;
    private static final URI SOMEWHERE = URI.create("http://127.0.0.1/");

    private final Poster poster = new Poster(Outbound.allowing(List.of("127.0.0.1"), InetAddress::getAllByName));

    @ParameterizedTest
    @EnumSource
    void every_notice_arrives_once_and_no_attempt_fails(OddReceiver.Habit habit) throws IOException {
        long began = System.nanoTime();
        try (OddReceiver receiver = new OddReceiver(habit)) {
            for (int n = 0; n < NOTICES; n++) {
                PostReply reply = poster.post(receiver.at(SOMEWHERE), Map.of("webhook-id", "n" + n), body(), "a/b", 0);
                assertThat(reply.status()).isBetween(200, 299);
            }
            assertThat(receiver.answered()).isEqualTo(NOTICES);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    }

    private static byte[] body() {
        return new byte[20_000];
    }
}
