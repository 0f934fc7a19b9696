package org.duban.query.checkpoint;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.query.CaseForms;

/** Tells apart the programs that fold events into views: other classes may fold them otherwise. */
public final class ClassDigest {

    private ClassDigest() {}

    /** A digest of all classes of events and of queries; empty where they lie neither in files nor in folders. */
    public static Optional<String> find() throws IOException {
        MessageDigest digest = RunningDigest.digest();
        for (Class<?> one : List.of(Event.class, CaseForms.class)) {
            Optional<Path> place = place(one);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            add(place.get(), digest);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static Optional<Path> place(Class<?> one) {
        CodeSource source = one.getProtectionDomain().getCodeSource();
        try {
            URI uri = source == null
                    ? URI.create("none:none")
                    : source.getLocation().toURI();
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A folder of classes, or the archive they lie in. */
    private static void add(Path place, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }
}
