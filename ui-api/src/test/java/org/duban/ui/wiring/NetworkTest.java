package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The running application talks to nobody but this machine: its callers and its own embedded view server. */
@Isolated
class NetworkTest {

    private static final List<String> SOCKETS = List.of("jdk.SocketRead", "jdk.SocketWrite");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    @Test
    void no_name_is_looked_up_and_no_byte_exchanged_beyond_this_machine(@TempDir Path folder) throws Exception {
        RecordingResolver.ASKED.clear();
        try (Recording recording = new Recording();
                Server server = recorded(recording, folder.resolve("data"))) {
            new Inspection(server).untilTheLetterIsDelivered();
            server.as("clerk").get("/api/v1/follow-ups?minPosition=" + server.head());
            assertThat(partners(recording, folder)).isNotEmpty().allMatch(NetworkTest::isLoopback);
            assertThat(openConnections())
                    .allMatch(remote -> remote.matches("0+|0100007F|0+FFFF00000100007F|0+1000000"));
        }
        assertThat(RecordingResolver.ASKED).isSubsetOf(THIS_MACHINE);
    }

    @Test
    void a_name_that_is_looked_up_would_have_been_noticed() {
        String name = "duban-" + UUID.randomUUID() + ".localhost";
        try {
            assertThat(InetAddress.getByName(name).isLoopbackAddress()).isTrue();
        } catch (UnknownHostException notEverySystemHasSuchNames) {
            assertThat(notEverySystemHasSuchNames).hasMessageContaining(name);
        }
        assertThat(RecordingResolver.ASKED).contains(name);
    }

    private static Server recorded(Recording recording, Path data) {
        SOCKETS.forEach(event -> recording.enable(event).withoutThreshold().withoutStackTrace());
        recording.start();
        return Server.peopled(data);
    }

    private static Set<String> partners(Recording recording, Path folder) throws IOException {
        Path dump = folder.resolve("sockets.jfr");
        recording.dump(dump);
        return RecordingFile.readAllEvents(dump).stream()
                .filter(event -> SOCKETS.contains(event.getEventType().getName()))
                .map((RecordedEvent event) -> event.getString("address"))
                .collect(Collectors.toSet());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The far ends of this process's open TCP sockets, as Linux writes them in hex. */
    private static List<String> openConnections() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeThat(descriptors).exists();
        Set<String> own;
        try (Stream<Path> open = Files.list(descriptors)) {
            own = open.map(NetworkTest::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
        }
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/self/net", table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> own.contains(columns[9]))
                .map(columns -> columns[2].substring(0, columns[2].indexOf(':')))
                .toList();
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
