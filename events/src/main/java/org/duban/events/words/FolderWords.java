package org.duban.events.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the words of packages: the {@code words_zh.properties} and {@code words_en.properties} beside their classes. */
public final class FolderWords {

    private FolderWords() {}

    /**
     * Returns the words of all {@code packages} by key: the English ones if {@code language} is English, else the
     * Chinese ones.
     *
     * @param packages their full names
     * @throws IllegalStateException if a package has no such file, or a key stands twice with different words
     */
    public static SortedMap<String, String> of(Collection<String> packages, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String file = english ? "words_en.properties" : "words_zh.properties";
        SortedMap<String, String> all = new TreeMap<>();
        for (String name : packages) {
            String path = "/" + name.replace('.', '/') + "/" + file;
            read(path).forEach((key, text) -> {
                Object before = all.put((String) key, (String) text);
                if (before != null && !before.equals(text)) {
                    throw new IllegalStateException(path + ": " + key + " has other words elsewhere");
                }
            });
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private static Properties read(String path) {
        try (InputStream in = FolderWords.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path);
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties words = new Unrepeated(path);
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of one file, in which a key stands once. */
    private static final class Unrepeated extends Properties {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String path;

        Unrepeated(String path) {
            this.path = path;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new IllegalStateException(path + ": " + key + " stands twice");
            }
            return super.put(key, text);
        }
    }
}
