package org.duban.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowList;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.store.ViewStore.Pen;
import org.duban.query.store.ViewStore.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of rows does; the yardstick is a look at each row, one after the other. */
abstract class ViewStoreContract {

    static final View DUTIES = new View("duties", List.of(RandomRows.TABLE));

    private static final Table TABLE = RandomRows.TABLE;
    private static final int ROUNDS = 25;
    private static final int QUESTIONS = 25;
    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final RandomRows any = new RandomRows(random);
    private final Map<String, Row> held = new TreeMap<>();
    private ViewStore store;

    /** A store without rows. */
    abstract ViewStore open();

    @BeforeEach
    void begin() {
        store = open();
    }

    @AfterEach
    void end() {
        if (store != null) { // there may be no server to test with
            store.close();
        }
    }

    @Test
    void every_list_and_count_is_what_a_look_at_each_row_gives_whatever_was_written() {
        for (int round = 0; round < ROUNDS; round++) {
            store.write(change(random.nextInt(8)));
            for (int question = 0; question < QUESTIONS; question++) {
                compare(any.list());
                compare(any.count());
            }
        }
    }

    @Test
    void rows_that_were_filled_in_answer_like_rows_that_were_written() {
        Filling filling = store.fill();
        for (int part = 0; part < 3; part++) {
            int tens = part * 20;
            List<Row> rows = IntStream.range(tens, tens + 20)
                    .mapToObj(n -> any.row("duty-" + n))
                    .toList();
            rows.forEach(row -> held.put(row.id(), row));
            filling.add(TABLE, rows);
        }
        filling.finish(60);
        assertThat(store.position()).isEqualTo(60);
        for (int question = 0; question < QUESTIONS * ROUNDS / 5; question++) {
            compare(any.list());
            compare(any.count());
        }
        store.write(change(5));
        compare(ALL);
        compare(any.count());
    }

    @Test
    void a_list_page_by_page_is_the_whole_list() {
        store.write(change(50));
        Listing asked = any.list();
        Listing whole = new Listing(asked.where(), asked.order(), "", Integer.MAX_VALUE);
        List<Row> pages = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            Listing page = new Listing(whole.where(), whole.order(), after, 3);
            List<Row> rows = store.read(reading -> reading.list(TABLE, page));
            pages.addAll(rows);
            more = rows.size() == 3;
            after = more ? rows.getLast().text(whole.order()) : after;
        }
        assertThat(pages).as("seed %d, %s", seed, whole).isEqualTo(naive().list(whole));
    }

    @Test
    void a_change_that_comes_again_is_refused_and_alters_nothing() {
        Changes changes = change(20);
        store.write(changes);
        assertThatIllegalStateException().isThrownBy(() -> store.write(changes));
        assertThat(store.position()).isEqualTo(changes.to());
        compare(ALL);
        compare(new Counting(Condition.always(), List.of(), null));
    }

    @Test
    void whoever_claims_the_store_shuts_out_whoever_wrote_before() {
        Pen before = store.claim();
        before.write(change(20));
        Pen now = store.claim();
        Changes next = change(20);
        assertThatIllegalStateException().isThrownBy(() -> before.write(next));
        now.write(next);
        assertThatIllegalStateException().isThrownBy(() -> before.write(new Changes(next.to(), next.to() + 1)));
        compare(ALL);
        compare(any.count());
    }

    @Test
    void rows_made_beside_those_that_are_read_take_their_place_at_once_and_at_one_position() {
        store.write(change(30));
        List<Row> before = naive().list(ALL);
        long position = store.position();
        NextRows next = store.succeed(List.of(DUTIES));
        Row stays = any.row("stays");
        Row goes = any.row("goes");
        var filling = next.fill(position);
        filling.add(TABLE, List.of(stays, goes));
        filling.finish(filling.position());
        Pen writer = store.claim();
        writer.write(new Changes(position, position + 2));
        assertThat(store.<List<Row>>read(reading -> reading.list(TABLE, ALL))).isEqualTo(before);
        assertThat(next.<List<Long>>beside((read, made) -> List.of(read.position(), made.position())))
                .containsExactly(position + 2, position);
        next.takeOver((rows, to) -> {
            assertThat(rows.list(TABLE, ALL)).containsExactly(goes, stays);
            Changes last = new Changes(position, to);
            last.remove(TABLE, "goes");
            return last;
        });
        assertThat(store.position()).isEqualTo(position + 2);
        held.clear();
        held.put("stays", stays);
        compare(ALL);
        compare(new Counting(Condition.always(), List.of(), null));
        assertThatIllegalStateException()
                .as("whoever wrote the rows before has to look where they are now")
                .isThrownBy(() -> writer.write(new Changes(position + 2, position + 3)));
        store.write(change(10));
        compare(ALL);
        compare(any.count());
    }

    @Test
    void whoever_reads_sees_one_position_while_others_are_written() {
        store.write(change(30));
        List<Row> before = naive().list(ALL);
        long position = store.position();
        Changes next = change(30);
        store.read(reading -> {
            assertThat(reading.position()).isEqualTo(position);
            CompletableFuture.runAsync(() -> store.write(next)).join();
            assertThat(reading.position()).isEqualTo(position);
            assertThat(reading.list(TABLE, ALL)).as("seed %d", seed).isEqualTo(before);
            assertThat(total(reading)).isEqualTo(before.size());
            return position;
        });
        compare(ALL);
        compare(any.count());
    }

    @Test
    void rows_that_are_filled_in_anew_take_the_place_of_the_old_ones_at_once() {
        store.write(change(30));
        List<Row> before = naive().list(ALL);
        Filling filling = store.fill();
        Row only = any.row("only");
        filling.add(TABLE, List.of(only));
        assertThat(store.<List<Row>>read(reading -> reading.list(TABLE, ALL))).isEqualTo(before);
        filling.finish(99);
        assertThat(store.<List<Row>>read(reading -> reading.list(TABLE, ALL))).containsExactly(only);
        assertThat(store.<Long>read(ViewStoreContract::total)).isEqualTo(1);
        assertThat(store.position()).isEqualTo(99);
    }

    @Test
    void a_store_that_was_dropped_holds_nothing_and_can_be_written_again() {
        store.write(change(30));
        store.drop();
        held.clear();
        assertThat(store.position()).isZero();
        compare(ALL);
        compare(new Counting(Condition.always(), List.of(), null));
        store.write(change(10));
        compare(ALL);
    }

    @Test
    void rows_are_told_by_id_and_those_that_are_not_there_are_left_out() {
        store.write(change(30));
        List<String> ids =
                List.of(any.id(), any.id(), "nobody").stream().distinct().toList();
        assertThat(store.<List<Row>>read(reading -> reading.rows(TABLE, ids)))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().filter(held::containsKey).map(held::get).toList());
    }

    /** Random rows come, change and go. */
    private Changes change(int rows) {
        Changes changes = new Changes(store.position(), store.position() + 1 + random.nextInt(3));
        for (int row = 0; row < rows; row++) {
            String id = any.id();
            if (random.nextInt(4) == 0) {
                changes.remove(TABLE, id);
                held.remove(id);
            } else {
                Row put = any.row(id);
                changes.put(put);
                held.put(id, put);
            }
        }
        return changes;
    }

    private void compare(Listing list) {
        assertThat(store.<List<Row>>read(reading -> reading.list(TABLE, list)))
                .as("seed %d, %s", seed, list)
                .isEqualTo(naive().list(list));
    }

    private void compare(Counting count) {
        assertThat(told(count, store.read(reading -> reading.count(TABLE, count))))
                .as("seed %d, %s", seed, count)
                .isEqualTo(told(count, naive().count(count)));
    }

    /** Cells by what they have in common, since their order says nothing. */
    private static Map<List<Object>, Long> told(Counting count, List<Cell> cells) {
        Map<List<Object>, Long> told = new HashMap<>();
        for (Cell cell : cells) {
            List<Object> alike = new ArrayList<>();
            count.by().forEach(field -> alike.add(cell.fields().get(field)));
            if (count.bands() != null) {
                alike.add(count.bands().of(cell.fields().get(count.bands().field())));
            }
            assertThat(told.put(alike, cell.rows())).isNull();
        }
        return told;
    }

    private Rows<Row> naive() {
        return new RowList<>(
                held.values().stream().map(row -> new RowList.Entry<>(row, row)).toList());
    }

    static long total(Reading reading) {
        return reading.count(TABLE, new Counting(Condition.always(), List.of(), null)).stream()
                .mapToLong(Cell::rows)
                .sum();
    }
}
