package org.duban.events.ledger.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes to the port, it ends with its connection and one line, and nodes are heard as before. */
class ReceptionTest {

    private static final Greeting NODE = new Greeting(TestNodes.LEDGER, "node");
    private static final byte[] HELLO = Letters.bytes(NODE.letter());

    private final List<String> turnedAway = new CopyOnWriteArrayList<>();
    private final List<Draft> kept = new CopyOnWriteArrayList<>();
    private Reception reception;

    @BeforeEach
    void open() throws IOException {
        reception = new Reception(
                TestNodes.place(new PlainWires(), turnedAway),
                new Greeting(TestNodes.LEDGER, "holder"),
                TestNodes.keeping(kept));
        reception.open();
    }

    @AfterEach
    void close() {
        reception.close();
    }

    private static Stream<Arguments> strangers() {
        BsonDocument draft = DraftLetter.of(Drafts.draft("case-a", 0)).append("n", new BsonInt64(1));
        BsonDocument older = NODE.letter().append("version", new BsonInt32(0));
        BsonDocument half = draft.clone().append("events", new BsonString("none"));
        return Stream.of(
                Arguments.of("a page is asked for", text("GET / HTTP/1.1\r\nHost: duban\r\n\r\n"), "no letter"),
                Arguments.of("TLS begins", new byte[] {22, 3, 1, 2, 0, 1, 0, 1, (byte) 252, 3, 3}, "no letter"),
                Arguments.of("negative length", length(-1), "no letter"),
                Arguments.of("no length at all", length(0), "no letter"),
                Arguments.of("too long", length(Letters.LARGEST + 1), "no letter"),
                Arguments.of("ends in a letter", Arrays.copyOf(HELLO, HELLO.length - 3), "middle of a letter"),
                Arguments.of("changed within", changed(HELLO, 9), "cannot be read"),
                Arguments.of("nothing said", Letters.bytes(new BsonDocument()), "no node"),
                Arguments.of("another version", Letters.bytes(older), "another version"),
                Arguments.of("another ledger", Letters.bytes(new Greeting("b", "n").letter()), "another ledger"),
                Arguments.of("itself", Letters.bytes(new Greeting("a-ledger", "holder").letter()), "led to itself"),
                Arguments.of("a draft without a greeting", Letters.bytes(draft), "no node"),
                Arguments.of("no draft", after(HELLO, Letters.bytes(half)), "no draft"),
                Arguments.of(
                        "no number", after(HELLO, Letters.bytes(DraftLetter.of(Drafts.draft("a-b", 0)))), "no draft"),
                Arguments.of("one name twice", after(HELLO, twice()), "in two ways"),
                Arguments.of("nested too deep", after(HELLO, nested(60_000)), "cannot be read"),
                Arguments.of(
                        "half a draft", after(HELLO, Arrays.copyOf(Letters.bytes(draft), 60)), "middle of a letter"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void what_is_no_letter_of_a_node_ends_its_connection_with_one_line(String name, byte[] sent, String because)
            throws IOException {
        try (Socket stranger = connected()) {
            stranger.getOutputStream().write(sent);
            stranger.shutdownOutput();
            assertEnds(stranger);
        }
        Awaitility.await().untilAsserted(() -> assertThat(turnedAway).hasSize(1));
        assertThat(turnedAway.getFirst()).startsWith("127.0.0.1 ").contains(because);
        assertThat(kept).isEmpty();
        assertTakesDrafts();
        assertThat(turnedAway).hasSize(1);
    }

    @Test
    void whatever_bytes_come_nothing_is_recorded_and_nodes_are_still_heard() throws IOException {
        long seed = System.nanoTime();
        System.out.println("bytes at the port, seed " + seed);
        Random random = new Random(seed);
        byte[] whole = after(
                HELLO, Letters.bytes(DraftLetter.of(Drafts.draft("case-a", 0)).append("n", new BsonInt64(1))));
        for (int n = 0; n < 200; n++) {
            byte[] sent = random.nextBoolean() ? whole.clone() : new byte[random.nextInt(200)];
            if (sent.length == whole.length) {
                sent[random.nextInt(sent.length)] ^= (byte) (1 + random.nextInt(255));
            } else {
                random.nextBytes(sent);
            }
            try (Socket stranger = connected()) {
                stranger.getOutputStream().write(sent);
                stranger.shutdownOutput();
                assertEnds(stranger);
            }
        }
        kept.clear(); // a changed letter of the content is a draft like any other
        assertTakesDrafts();
    }

    @Test
    void who_leaves_between_two_letters_is_nobody_to_tell_of() throws IOException {
        assertTakesDrafts();
        assertThat(turnedAway).isEmpty();
    }

    @Test
    void who_says_nothing_is_not_waited_for() throws IOException {
        long begun = System.nanoTime();
        try (Socket silent = connected()) {
            assertEnds(silent);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(15));
    }

    @Test
    void no_more_are_let_in_than_there_is_room_for() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int n = 0; n < Reception.GUESTS; n++) {
                silent.add(connected());
            }
            try (Socket late = connected()) {
                assertEnds(late);
            }
            Awaitility.await().untilAsserted(() -> assertThat(turnedAway).anyMatch(line -> line.contains("too many")));
        } finally {
            for (Socket one : silent) {
                one.close();
            }
        }
        Awaitility.await().ignoreExceptions().untilAsserted(this::assertTakesDrafts);
    }

    @Test
    void strangers_do_not_fill_the_log() {
        long[] now = {0};
        Turnaways turnaways = new Turnaways((from, because) -> turnedAway.add(from), () -> now[0]);
        for (int n = 0; n < 1_000; n++) {
            turnaways.tell("x", "y");
        }
        assertThat(turnedAway).hasSize(Turnaways.IN_A_MINUTE);
        now[0] = Duration.ofSeconds(61).toNanos();
        turnaways.tell("later", "y");
        assertThat(turnedAway).hasSize(Turnaways.IN_A_MINUTE + 1);
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket("127.0.0.1", reception.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void assertEnds(Socket stranger) {
        try {
            stranger.getInputStream().readAllBytes();
        } catch (IOException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    private void assertTakesDrafts() throws IOException {
        Draft draft = Drafts.draft("case-a", 0);
        try (Socket node = connected()) {
            node.getOutputStream().write(HELLO);
            node.getOutputStream().write(Letters.bytes(DraftLetter.of(draft).append("n", new BsonInt64(7))));
            DataInputStream in = new DataInputStream(node.getInputStream());
            assertThat(NODE.returned(Letters.read(in)).node()).isEqualTo("holder");
            BsonDocument answer = Letters.read(in);
            while (answer.isEmpty()) {
                answer = Letters.read(in);
            }
            assertThat(answer.getInt64("n").getValue()).isEqualTo(7);
        }
        assertThat(kept).contains(draft);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array();
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        Arrays.fill(changed, at, at + 6, (byte) 0x7e);
        return changed;
    }

    private static byte[] after(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] twice() {
        return ByteBuffer.allocate(19)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(19)
                .put((byte) 0x10)
                .put(text("a\0"))
                .putInt(1)
                .put((byte) 0x10)
                .put(text("a\0"))
                .putInt(2)
                .put((byte) 0)
                .array();
    }

    /** A document within a document, and so on. */
    private static byte[] nested(int depth) {
        int size = 5 + depth * 8;
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        for (int n = 0; n < depth; n++) {
            bytes.putInt(size - n * 8).put((byte) 3).put(text("a\0"));
        }
        bytes.putInt(5).put((byte) 0);
        while (bytes.hasRemaining()) {
            bytes.put((byte) 0);
        }
        return bytes.array();
    }
}
