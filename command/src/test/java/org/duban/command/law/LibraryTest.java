package org.duban.command.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.duban.command.data.BadDataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

    @ParameterizedTest
    @CsvSource({
        "same-text-twice.json, same-text-twice.json: DD stands there twice.",
        "unknown-predecessor.json, 'S24 follows S06, so it needs a first day in force'",
        "unknown-caveat.json, 'unknown-caveat.json, row 1 (DD)'",
    })
    void refuses_texts_that_cannot_be_used(String file, String reason) {
        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> Library.read(file))
                .withMessageContaining(reason);
    }
}
