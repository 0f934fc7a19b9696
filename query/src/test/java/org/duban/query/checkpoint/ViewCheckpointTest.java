package org.duban.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.events.ledger.secret.KnownSeals;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCheckpointTest {

    private static final int STEPS = 300;
    private static final String LEDGER = "this ledger";
    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    private final long seed = System.nanoTime();
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(new Random(seed), book);
    private final ViewStore folded = new MemoryViewStore();
    private final ViewStore loaded = new MemoryViewStore();

    @TempDir
    private Path folder;

    @BeforeEach
    void fold() {
        steps();
        new ViewWriter(new LiveViews(folded), book).catchUp();
        assertThat(checkpoint(folded).save()).isEqualTo(STEPS);
    }

    @Test
    void views_from_a_checkpoint_are_those_that_were_saved_and_are_carried_on_from_there() {
        assertThat(checkpoint(loaded).load()).isEqualTo(STEPS);
        same();
        steps();
        new ViewWriter(new LiveViews(folded), book).catchUp();
        new ViewWriter(new LiveViews(loaded), book).catchUp();
        assertThat(loaded.position()).isEqualTo(2 * STEPS);
        same();
    }

    @Test
    void a_checkpoint_of_another_ledger_is_thrown_away() {
        assertThat(new ViewCheckpoint(file(), "another ledger", book, loaded).load())
                .isZero();
        assertThat(file()).doesNotExist();
        assertThat(loaded.position()).isZero();
    }

    @Test
    void a_checkpoint_beyond_the_head_of_the_ledger_is_thrown_away() {
        assertThat(new ViewCheckpoint(file(), LEDGER, new InMemoryHistory(), loaded).load())
                .isZero();
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_checkpoint_fits_only_the_commit_and_the_classes_it_was_made_of() {
        CheckpointKey key = new CheckpointKey(LEDGER, STEPS, "h", "classes");
        assertThat(key.fits(LEDGER, "classes", book)).isTrue();
        assertThat(key.fits(LEDGER, "other classes", book)).isFalse();
        assertThat(new CheckpointKey(LEDGER, STEPS, "other", "classes").fits(LEDGER, "classes", book))
                .isFalse();
        assertThat(new CheckpointKey(LEDGER, 0, "h", "classes").fits(LEDGER, "classes", book))
                .isFalse();
    }

    @Test
    void a_damaged_checkpoint_is_thrown_away_and_nothing_of_it_is_taken_over() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        int damaged = bytes.length / 2 + new Random(seed).nextInt(bytes.length / 2);
        bytes[damaged] ^= 1;
        Files.write(file(), bytes);
        assertThat(checkpoint(loaded).load()).as("seed %d", seed).isZero();
        assertThat(file()).doesNotExist();
        assertThat(loaded.position()).isZero();
        for (Table table : ViewTables.ALL) {
            assertThat(rows(loaded, table)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_thrown_away_keeps_nobody_from_starting_nor_from_being_warned() throws IOException {
        Files.delete(file());
        Files.createDirectories(file().resolve("in the way"));
        assertThat(checkpoint(loaded).load()).isZero();
        Changes fewer = new Changes(STEPS, STEPS);
        fewer.remove(DutyFields.TABLE, rows(folded, DutyFields.TABLE).getFirst().id());
        folded.write(fewer);
        assertThat(checkpoint(folded).verify(() -> false)).isPresent();
    }

    @Test
    void what_a_process_left_that_was_killed_while_writing_is_written_over() throws IOException {
        Files.writeString(folder.resolve(file().getFileName() + ".new"), "half");
        assertThat(checkpoint(folded).save()).isEqualTo(STEPS);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file());
        }
    }

    @Test
    void a_fold_of_every_row_agrees_with_the_views_however_they_came_about() {
        assertThat(checkpoint(folded).verify(() -> false)).as("seed %d", seed).isEmpty();
        checkpoint(loaded).load();
        steps();
        new ViewWriter(new LiveViews(loaded), book).catchUp();
        assertThat(checkpoint(loaded).verify(() -> false)).as("seed %d", seed).isEmpty();
    }

    @Test
    void a_row_that_a_fold_does_not_lead_to_is_found_and_the_checkpoint_thrown_away() {
        checkpoint(loaded).load();
        Row first = rows(loaded, DutyFields.TABLE).getFirst();
        Changes changes = new Changes(STEPS, STEPS);
        changes.put(first.with(DutyFields.FORM, "OTHER"));
        loaded.write(changes);
        assertThat(checkpoint(loaded).verify(() -> false))
                .hasValueSatisfying(difference -> assertThat(difference).contains(first.id(), "form"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_row_too_many_or_too_few_is_found() {
        Row first = rows(folded, DutyFields.TABLE).getFirst();
        Changes fewer = new Changes(STEPS, STEPS);
        fewer.remove(DutyFields.TABLE, first.id());
        folded.write(fewer);
        assertThat(checkpoint(folded).verify(() -> false)).isPresent();
        Changes more = new Changes(STEPS, STEPS);
        more.put(first);
        more.put(first.with(DutyFields.ID, "another"));
        folded.write(more);
        assertThat(checkpoint(folded).verify(() -> false)).isPresent();
    }

    @Test
    void once_anything_is_secret_the_rows_are_sealed_and_come_back_with_the_keys_alone() throws IOException {
        String open = Files.readString(file(), StandardCharsets.ISO_8859_1);
        String word = rows(folded, CaseRow.TABLE).getFirst().text(CaseRow.FORM);
        assertThat(open).contains(word);
        KnownSeals seals = new KnownSeals();
        seals.note("case-s", "case-s");
        assertThat(sealed(folded, seals).save()).isEqualTo(STEPS);

        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContain(word);
        assertThat(ViewCheckpoint.position(file(), LEDGER)).isEqualTo(STEPS);
        byte[] kept = Files.readAllBytes(file());
        assertThat(sealed(loaded, seals).load()).isEqualTo(STEPS);
        same();
        ViewStore without = new MemoryViewStore();
        assertThat(checkpoint(without).load()).isZero();
        assertThat(without.position()).isZero();
        assertThat(file()).doesNotExist();

        kept[kept.length / 2] ^= 1;
        Files.write(file(), kept);
        assertThat(sealed(without, seals).load()).isZero();
    }

    private ViewCheckpoint sealed(ViewStore store, ContentSeals seals) {
        return new ViewCheckpoint(new ReadAhead(file(), store, () -> seals), LEDGER, book, seals);
    }

    private void steps() {
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
    }

    private void same() {
        for (Table table : ViewTables.ALL) {
            assertThat(rows(loaded, table)).as("seed %d", seed).isEqualTo(rows(folded, table));
        }
    }

    private static List<Row> rows(ViewStore store, Table table) {
        return store.read(rows -> rows.list(table, ALL));
    }

    private ViewCheckpoint checkpoint(ViewStore store) {
        return new ViewCheckpoint(file(), LEDGER, book, store);
    }

    private Path file() {
        return folder.resolve("views.checkpoint");
    }
}
