package org.duban.command.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DataFileTest {

    private record Content(String about, List<JsonNode> rows) {}

    private record Row(String id, int number, @Nullable String remark) {}

    @Test
    void a_nullable_field_may_be_left_out() {
        assertThat(rows("good.json")).containsExactly(new Row("a", 1, null), new Row("b", 2, "second"));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-field, there is no field \"colour\".",
        "missing-field, number",
        "null-field, number",
        "wrong-type, number",
    })
    void names_the_file_and_the_row_that_does_not_fit(String file, String reason) {
        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> rows(file + ".json"))
                .withMessageStartingWith(file + ".json, row 2 (b): ")
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeated-field.json", "not-json.json", "absent.json"})
    void names_the_file_that_cannot_be_read(String file) {
        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> rows(file))
                .withMessageStartingWith(file);
    }

    private static List<Row> rows(String name) {
        DataFile file = DataFile.beside(DataFileTest.class, name);
        return file.rows(file.as(Content.class).rows(), "id", Row.class);
    }
}
