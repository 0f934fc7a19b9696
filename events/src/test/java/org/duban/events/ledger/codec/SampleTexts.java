package org.duban.events.ledger.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.duban.events.Event;

/**
 * What the components of sample events hold: {@code samples.properties} in the folder of the record's form, then in the
 * folder that all share. A key is {@code Record.component}, {@code component} or the component's type; with {@code bare.}
 * before it, it is for events without their optional components. {@code |} stands between the entries of a list.
 */
final class SampleTexts {

    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    private SampleTexts() {}

    /** The text for a component of that type, or of lists of it, as the {@code entry}-th of a list, from 0. */
    static Optional<String> find(RecordComponent component, Class<?> type, int entry, boolean full) {
        String owner = component.getDeclaringRecord().getPackageName();
        return Stream.of(owner, Event.class.getPackageName())
                .map(folder -> LOADED.computeIfAbsent(folder, SampleTexts::load))
                .flatMap(texts -> keys(component, type, full).stream().map(texts::getProperty))
                .filter(text -> text != null)
                .findFirst()
                .map(text -> entry(text, entry));
    }

    private static List<String> keys(RecordComponent component, Class<?> type, boolean full) {
        String own = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        Stream<String> bare = full ? Stream.of() : Stream.of("bare." + own);
        return Stream.concat(bare, Stream.of(own, component.getName(), type.getSimpleName()))
                .toList();
    }

    private static String entry(String text, int entry) {
        String[] entries = text.split("\\|");
        return entries[entry % entries.length];
    }

    private static Properties load(String folder) {
        Properties texts = new Properties();
        String name = "/" + folder.replace('.', '/') + "/samples.properties";
        try (InputStream file = SampleTexts.class.getResourceAsStream(name)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
