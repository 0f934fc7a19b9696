package org.duban.ui.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.Refusal;
import org.duban.events.EventMeta.Origin;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.duban.ui.files.LineFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRefusalsTest {

    private Path path;

    @BeforeEach
    void choose(@TempDir Path folder) {
        path = folder.resolve("refusals.ndjson");
    }

    @Test
    void what_was_refused_is_read_back_as_it_was_also_by_the_next_process() {
        Refusal first = refusal("ITEM_STATE", new Origin("f".repeat(64), 7, "admin"));
        Refusal second = refusal("CASE_CLOSED", null);
        try (KeptRefusals log = new KeptRefusals(LineFile.open(path))) {
            log.record(first);
            log.record(second);
            assertThat(log.from(1, 10).items())
                    .containsExactly(new NumberedRefusal(1, first), new NumberedRefusal(2, second));
        }
        try (KeptRefusals log = new KeptRefusals(LineFile.open(path))) {
            assertThat(log.from(2, 10).items()).containsExactly(new NumberedRefusal(2, second));
        }
    }

    @Test
    void pages_tell_where_the_next_one_begins() {
        try (KeptRefusals log = new KeptRefusals(LineFile.open(path))) {
            for (int i = 0; i < 5; i++) {
                log.record(refusal("CASE_CLOSED", null));
            }
            assertThat(log.from(1, 2).next()).isEqualTo(3);
            assertThat(log.from(5, 2).next()).isNull();
            assertThat(log.from(6, 2).items()).isEmpty();
        }
    }

    @Test
    void a_line_that_was_never_finished_is_cut_off_and_written_over() throws IOException {
        try (KeptRefusals log = new KeptRefusals(LineFile.open(path))) {
            log.record(refusal("ITEM_STATE", null));
        }
        Files.writeString(path, "{\"at\":\"2024-", StandardOpenOption.APPEND);
        try (KeptRefusals log = new KeptRefusals(LineFile.open(path))) {
            log.record(refusal("CASE_CLOSED", null));
            assertThat(log.from(1, 10).items())
                    .extracting(numbered -> numbered.refusal().code())
                    .containsExactly("ITEM_STATE", "CASE_CLOSED");
        }
        assertThat(Files.readAllLines(path)).hasSize(2);
    }

    private static Refusal refusal(String code, @org.jspecify.annotations.Nullable Origin origin) {
        return new Refusal(
                Instant.parse("2024-01-11T01:02:03.456Z"),
                "clerk",
                "close-item",
                "waste-2023",
                code,
                Map.of("item", "bins"),
                List.of(new LegalBasis(code, 1, "S24", "37", LegalStatus.LAW, null)),
                LocalDate.parse("2024-01-10"),
                origin);
    }
}
