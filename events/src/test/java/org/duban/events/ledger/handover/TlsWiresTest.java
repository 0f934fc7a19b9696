package org.duban.events.ledger.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.duban.events.ledger.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only nodes whose certificate the trusted ones vouch for are heard, and only where they say they are. */
class TlsWiresTest {

    @TempDir
    private static Path folder;

    private static TestCertificates certificates;
    private static SSLContext node;
    private static SSLContext stranger;
    private static SSLContext elsewhere;

    private final List<String> turnedAway = new CopyOnWriteArrayList<>();
    private final Greeting self = new Greeting(TestNodes.LEDGER, "caller");
    private Reception reception;

    @BeforeAll
    static void vouch() {
        certificates = new TestCertificates(folder);
        node = certificates.context(certificates.node("node"));
        stranger = certificates.context(certificates.stranger("stranger"));
        elsewhere = certificates.context(certificates.elsewhere("elsewhere"));
    }

    @AfterEach
    void close() {
        if (reception != null) {
            reception.close();
        }
    }

    @Test
    void nodes_with_certificates_hear_each_other_over_tls() throws Exception {
        open(node);

        try (Outlet outlet = outlet(node, "127.0.0.1")) {
            assertThat(outlet.give(Drafts.draft("case-a", 0))).isEqualTo(HandOverAnswer.recorded(1));
        }
        assertThat(turnedAway).isEmpty();
    }

    @Test
    void who_shows_no_certificate_is_turned_away() throws IOException {
        open(node);

        assertThatThrownBy(() -> outlet(certificates.context(null), "127.0.0.1").close())
                .isInstanceOf(IOException.class);

        assertTurnedAway();
    }

    @Test
    void who_vouches_for_himself_is_turned_away() throws IOException {
        open(node);

        assertThatThrownBy(() -> outlet(stranger, "127.0.0.1").close()).isInstanceOf(IOException.class);

        assertTurnedAway();
    }

    @Test
    void whoever_talks_plainly_is_turned_away() throws IOException {
        open(node);

        try (Socket plain = new Socket("127.0.0.1", reception.port())) {
            plain.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] said = plain.getInputStream().readAllBytes();
            assertThat(new String(said, StandardCharsets.ISO_8859_1)).doesNotContain(TestNodes.LEDGER);
        }
        assertTurnedAway();
        assertThatThrownBy(() -> Outlet.to(holder("127.0.0.1"), new PlainWires(), self))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_holder_that_vouches_for_itself_is_told_nothing() throws IOException {
        open(stranger);

        assertThatThrownBy(() -> outlet(node, "127.0.0.1").close()).isInstanceOf(IOException.class);
    }

    @Test
    void a_holder_is_told_nothing_under_a_name_that_its_certificate_does_not_have() throws IOException {
        open(elsewhere);

        assertThatThrownBy(() -> outlet(node, "127.0.0.1").close()).isInstanceOf(IOException.class);
    }

    private void open(SSLContext context) throws IOException {
        reception = new Reception(
                TestNodes.place(new TlsWires(() -> context), turnedAway),
                new Greeting(TestNodes.LEDGER, "holder"),
                draft -> HandOverAnswer.recorded(1));
        reception.open();
    }

    private Outlet outlet(SSLContext context, String host) throws IOException {
        return Outlet.to(holder(host), new TlsWires(() -> context), self);
    }

    private LeaseHolder holder(String host) {
        return new LeaseHolder("holder", host + ":" + reception.port(), 1);
    }

    private void assertTurnedAway() {
        Awaitility.await().untilAsserted(() -> assertThat(turnedAway).hasSize(1));
    }
}
