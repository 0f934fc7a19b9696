package org.duban.ui.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duban.ui.PageRoutes;
import org.duban.ui.PageRoutes.Route;
import org.duban.ui.Reply;
import org.duban.ui.Server;

/**
 * Everything that somebody is answered, wherever he asks: pages, lists, files and data, as things stand and as they stood.
 *
 * @param values what stands in the paths, by name: several of each
 */
record Sweep(Server server, Map<String, Set<String>> values) {

    /** What never ends, is a token's, or is about the program and not about cases. */
    private static final List<String> ELSEWHERE = List.of(
            "/live", "{token}", "{digest}", "/v3/api-docs", "/login", "/password", "/verification", "/commands");

    /** What {@code account} is told, by address. */
    Map<String, String> of(String account) {
        Map<String, String> told = new TreeMap<>();
        for (Route route : PageRoutes.all()) {
            if (ELSEWHERE.stream().noneMatch(route.path()::contains)) {
                addresses(route)
                        .forEach(address ->
                                told.put(address, text(server.as(account).get(address))));
            }
        }
        return told;
    }

    private Set<String> addresses(Route route) {
        Map<String, Map<String, String>> filled = new LinkedHashMap<>(Map.of("", Map.of()));
        for (Map.Entry<String, Set<String>> name : values.entrySet()) {
            if (route.path().contains("{" + name.getKey() + "}")) {
                filled = filled.values().stream()
                        .flatMap(some -> name.getValue().stream().map(value -> {
                            Map<String, String> more = new TreeMap<>(some);
                            more.put(name.getKey(), value);
                            return more;
                        }))
                        .collect(Collectors.toMap(Map::toString, more -> more));
            }
        }
        return filled.values().stream()
                .flatMap(some -> route.filled(some).stream())
                .map(address -> address + (address.contains("follow-ups") ? "?status=all" : ""))
                .collect(Collectors.toSet());
    }

    /** What can be read in an answer, in the parts of a document too. */
    private static String text(Reply reply) {
        boolean packed = reply.body().length > 1 && reply.body()[0] == 'P' && reply.body()[1] == 'K';
        return packed ? unpacked(reply.body()) : reply.text();
    }

    /** By way of a file: some writers say the size of a part only where a stream cannot look. */
    private static String unpacked(byte[] document) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.write(Files.createTempFile("document", ".zip"), document);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
