package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese texts for people, in bundles and documentation, have one word for each thing, and that of the trade. */
class WordsOfTheTradeTest {

    /** Cases of courts and letters are cases; ciphers are ciphers. */
    private static final Pattern OTHERS_WORDS =
            Pattern.compile("[账帐]号|帐户|(?<!商用)密码(?!学|法|算法)|立案|结案|(?<!具体)案件|改交|复核|告知|台帐|未核实|第 ?\\d+ ?[条款项]|应于[^，。；]*前");

    private static final Path TOP = Path.of("").toAbsolutePath().resolve("..").normalize();

    @Test
    void there_is_one_word_for_each_thing() throws IOException {
        List<Path> texts = texts();
        assertThat(texts).as("Chinese texts").hasSizeGreaterThan(20);
        assertThat(texts.stream().flatMap(WordsOfTheTradeTest::wrong)).isEmpty();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> all = Files.walk(TOP)) {
            return all.filter(path -> path.toString().matches(".*(_zh\\.properties|_zh\\.txt|\\.md)"))
                    .filter(path -> !TOP.relativize(path).toString().matches(".*(target|src/test|/\\.).*"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static Stream<String> wrong(Path text) {
        try {
            return OTHERS_WORDS
                    .matcher(Files.readString(text))
                    .results()
                    .map(MatchResult::group)
                    .map(word -> TOP.relativize(text) + ": " + word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
