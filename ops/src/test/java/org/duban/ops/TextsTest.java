package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern KEY =
            Pattern.compile("(?:say|answer|remark|failed|misused|refuse)\\(\\s*\"([a-z.-]+[a-z])\"");

    @Test
    void speaks_chinese_where_the_environment_does() {
        assertThat(CliTexts.of(Map.of("LANG", "zh_CN.UTF-8")).locale()).isEqualTo(Locale.CHINESE);
        assertThat(CliTexts.of(Map.of("LANG", "de_DE", "LC_ALL", "zh_TW")).locale())
                .isEqualTo(Locale.CHINESE);
    }

    @Test
    void speaks_english_everywhere_else() {
        assertThat(CliTexts.of(Map.of()).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(CliTexts.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")).locale())
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void has_every_sentence_in_both_languages() {
        assertThat(bundle(Locale.CHINESE).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet())
                .isNotEmpty();
    }

    @Test
    void has_a_sentence_for_every_key_in_the_code() throws IOException {
        Set<String> keys = keysInTheCode();

        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(bundle(Locale.ENGLISH).keySet()).containsAll(keys);
    }

    private static Set<String> keysInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> KEY.matcher(read(file)).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.duban.ops.messages", locale);
    }
}
