package org.duban.ui.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for a word in bytes, in every form in which a program may have written it down. */
public final class Traces {

    private final Map<String, String> forms = new LinkedHashMap<>();

    /** Of {@code word}. */
    public Traces(String word) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            forms.put(charset.name(), latin(word.getBytes(charset)));
        }
        forms.put("JSON", escaped(word));
        for (int before = 0; before < 3; before++) {
            forms.put("Base64 after " + before, latin(base64(word, before)));
        }
    }

    private static String escaped(String word) {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(c -> text.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return text.toString();
    }

    /** The digits that are the same whatever comes before and after, if {@code before} bytes of three do. */
    private static byte[] base64(String word, int before) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String digits = Base64.getEncoder().encodeToString(shifted);
        int first = before == 0 ? 0 : 4;
        return digits.substring(first, shifted.length / 3 * 4).getBytes(StandardCharsets.US_ASCII);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Where in {@code bytes} it is, and in which form; {@code name} says what they are. */
    public List<String> in(String name, byte[] bytes) {
        String all = latin(bytes);
        List<String> found = new ArrayList<>();
        forms.forEach((form, pattern) -> {
            int at = all.indexOf(pattern);
            if (at >= 0) {
                found.add(name + " at " + at + " in " + form);
            }
        });
        return found;
    }

    /** The same for every file in {@code folder} and what it holds. */
    public List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(file.toString(), read(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
