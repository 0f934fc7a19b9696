package org.duban.query.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.duban.query.WordFolders;

/** All words in one language: those of every folder in the table of contents. */
public final class Vocabulary {

    private static final Vocabulary CHINESE = new Vocabulary("zh");
    private static final Vocabulary ENGLISH = new Vocabulary("en");

    private final Map<String, String> texts = new HashMap<>();

    private Vocabulary(String language) {
        WordFolders.all()
                .forEach(folder -> read("/org/duban/query/%s/words_%s.properties".formatted(folder, language)));
    }

    /** English if asked for, else Chinese. */
    public static Vocabulary in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** The text under that key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The text under that key, with values in the places {@code {0}}, {@code {1}} …
     *
     * @throws IllegalStateException if there is none
     */
    public String text(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("no text for " + key));
        for (int n = 0; n < values.length; n++) {
            text = text.replace("{" + n + "}", String.valueOf(values[n]));
        }
        return text;
    }

    /** What a constant of an enum is called. */
    public String value(Enum<?> constant) {
        return text("value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a component of a record is called: by a text for just that record, else by one for all. */
    public String field(Class<?> record, String component) {
        return find("field." + record.getSimpleName() + "." + component).orElseGet(() -> text("field." + component));
    }

    /** What a form calls a field of a record: by a text for just that record, else by one for all; empty if by none. */
    public Optional<String> input(String record, String field) {
        return find("input." + record + "." + field)
                .or(() -> find("field." + record + "." + field))
                .or(() -> find("input." + field))
                .or(() -> find("field." + field));
    }

    /** What a stage is called; its code where there is no text. */
    public String stage(String code) {
        return find("stage." + code).orElse(code);
    }

    /** What a kind of duty is called; its name where there is no text. */
    public String duty(String kind) {
        return find("duty." + kind).orElse(kind);
    }

    /** The same, and of a recurring duty which period it is of, since it owes one in each. */
    public String duty(String kind, String period) {
        return period.isEmpty() ? duty(kind) : text("label.duty", duty(kind), period(period));
    }

    /** What a period of a recurring duty is called, such as {@code 2023-q2}; as it is written if it is none. */
    public String period(String written) {
        if (!written.matches("[0-9]{4}(-[hqw][0-9]{1,2})?")) {
            return written;
        }
        String[] parts = written.split("-", 2);
        String part = parts.length == 1 ? "" : parts[1];
        return switch (part.isEmpty() ? 'y' : part.charAt(0)) {
            case 'y' -> text("period.year", parts[0]);
            case 'h' -> text("period.half", parts[0], part.substring(1));
            case 'q' -> text("period.quarter", parts[0], part.substring(1));
            case 'w' -> text("period.week", parts[0], Integer.valueOf(part.substring(1)));
            default -> written;
        };
    }

    /** The number of a term of the congress, or of a meeting of one, as people say it; empty if a component of that name is none. */
    public Optional<String> ordinal(Class<?> record, String component, Object value) {
        return value instanceof Integer number && number > 0 && number < Numerals.MOST
                ? find("ordinal." + record.getSimpleName() + "." + component)
                        .or(() -> find("ordinal." + component))
                        .map(form -> Numerals.ordinal(number, form, this == ENGLISH))
                : Optional.empty();
    }

    /** What a purpose of a session is called; its code where there is no text. */
    public String purpose(String code) {
        return find("purpose." + code).orElse(code);
    }

    /** Where something comes from: a step by its event's name, or words that someone wrote. */
    public String source(String source) {
        return find("source." + source).orElse(source);
    }

    /** All keys. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    private void read(String path) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + path);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, text) -> add(path, (String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private void add(String path, String key, String text) {
        String before = texts.putIfAbsent(key, text);
        if (before != null && !before.equals(text)) {
            throw new IllegalStateException(path + ": " + key + " has other words in another folder");
        }
    }
}
