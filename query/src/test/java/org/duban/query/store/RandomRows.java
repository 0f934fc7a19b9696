package org.duban.query.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.query.row.Bands;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.duban.query.row.RightsRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.SearchText;
import org.duban.query.row.Table;
import org.jspecify.annotations.Nullable;

/** Random rows of duties and random questions about them, few enough of a kind to meet. */
final class RandomRows {

    static final Table TABLE = DutyFields.TABLE;

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 25);
    private static final int IDS = 60;
    private static final int DAYS = 12;
    private static final List<String> LISTS =
            List.of(DutyFields.ASSISTING, DutyFields.ORGANS, RightsRow.TOLD, RightsRow.UNITS, RightsRow.PERSONS);
    private static final List<String> TEXTS = List.of(
            DutyFields.STREAM,
            DutyFields.CASE_ID,
            DutyFields.KIND,
            DutyFields.ORGAN_SET,
            DutyFields.FORM,
            DutyFields.RESPONSIBLE_KIND,
            DutyFields.RESPONSIBLE_ID,
            DutyFields.UNIT,
            DutyFields.STATE,
            DutyFields.RULE_ID);
    private static final List<String> FLAGS = List.of(
            DutyFields.OPEN, DutyFields.CLOSED, DutyFields.DONE_LATE, DutyFields.UNASSIGNED, RightsRow.PUBLISHED);
    /** What numbers are told by first. */
    private static final List<String> TOLD_FIRST = DutyFields.COUNTED.subList(0, 3);

    private static final List<String> ORDERS = List.of(
            DutyOrder.DUE, DutyOrder.UNIT, DutyOrder.CASE, DutyOrder.LATENESS, DutyFields.UNRECORDED, DutyFields.ID);

    private final Random random;

    RandomRows(Random random) {
        this.random = random;
    }

    String id() {
        return "duty-" + random.nextInt(IDS);
    }

    /** A row with that id, of which the rest is random. */
    Row row(String id) {
        @Nullable Object[] none = new Object[TABLE.fields().size()];
        byte[] content = new byte[random.nextInt(20)];
        random.nextBytes(content);
        Row row = Row.of(TABLE, none, content).with(DutyFields.ID, id);
        for (String field : TEXTS) {
            row = maybe() ? row.with(field, text()) : row;
        }
        for (String field : FLAGS) {
            row = row.with(field, random.nextBoolean());
        }
        for (String field : LISTS) {
            row = row.with(field, texts());
        }
        String day = random.nextInt(5) == 0 ? null : day();
        String due = (day == null ? "~" : day) + "|" + id;
        boolean open = Boolean.TRUE.equals(row.get(DutyFields.OPEN));
        return row.with(DutyFields.TEXT, SearchText.of("第一." + text(), "(整改) " + text()))
                .with(DutyFields.DUE_ON, day)
                .with(DutyOrder.DUE, due)
                .with(DutyOrder.UNIT, text() + "|" + due)
                .with(DutyOrder.CASE, text() + "|" + due)
                .with(DutyOrder.LATENESS, open ? null : "000000" + random.nextInt(10) + "|" + id)
                .with(DutyFields.UNRECORDED, maybe() ? due : null);
    }

    Listing list() {
        String order = ORDERS.get(random.nextInt(ORDERS.size()));
        String after =
                maybe() ? "" : new String[] {day(), text() + "|" + day(), id(), "~", "0000003~"}[random.nextInt(5)];
        return new Listing(condition(2), order, after, random.nextInt(1, 30));
    }

    Counting count() {
        List<String> by = Stream.concat(TEXTS.stream(), FLAGS.stream())
                .filter(field -> random.nextInt(6) == 0)
                .toList();
        List<String> usual = random.nextInt(3) == 0
                ? DutyFields.COUNTED.subList(0, 1 + random.nextInt(DutyFields.COUNTED.size()))
                : by;
        Bands bands = new Bands(
                DutyFields.DUE_ON, Stream.of(day(), day()).distinct().sorted().toList());
        return new Counting(maybe() ? told() : condition(2), usual, maybe() ? bands : null);
    }

    /** Something that the numbers kept can tell. */
    private Condition told() {
        List<Condition> parts = new ArrayList<>();
        TOLD_FIRST.subList(0, random.nextInt(4)).forEach(field -> parts.add(Condition.is(field, random.nextBoolean())));
        IntStream.range(0, random.nextInt(4))
                .forEach(n -> parts.add(
                        switch (random.nextInt(5)) {
                            case 0 -> Condition.is(RightsRow.UNITS, text());
                            case 1 -> Condition.before(DutyFields.DUE_ON, day());
                            case 2 -> Condition.missing(DutyFields.DUE_ON);
                            case 3 -> Condition.is(TOLD_FIRST.get(random.nextInt(3)), random.nextBoolean());
                            default -> Condition.is(DutyFields.RESPONSIBLE_ID, text());
                        }));
        return Condition.all(parts);
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 10)) {
            case 0 -> Condition.is(TEXTS.get(random.nextInt(TEXTS.size())), text());
            case 1 -> Condition.is(LISTS.get(random.nextInt(LISTS.size())), text());
            case 2 -> Condition.oneOf(LISTS.get(random.nextInt(LISTS.size())), texts());
            case 3 -> Condition.is(FLAGS.get(random.nextInt(FLAGS.size())), random.nextBoolean());
            case 4 -> Condition.missing(maybe() ? DutyFields.DUE_ON : DutyFields.UNIT);
            case 5 -> Condition.before(DutyFields.DUE_ON, day());
            case 6 -> Condition.atMost(DutyFields.DUE_ON, day());
            case 7 -> maybe() ? Condition.atLeast(DutyFields.DUE_ON, day()) : Condition.after(DutyFields.DUE_ON, "");
            case 8 -> Condition.contains(DutyFields.TEXT, maybe() ? "." + text() : "(整改)");
            case 9 ->
                maybe()
                        ? Condition.after(DutyOrder.LATENESS, "0000004~")
                        : Condition.before(DutyOrder.LATENESS, "0000007~");
            case 10 -> Condition.any(parts(depth));
            default -> Condition.all(parts(depth));
        };
    }

    private List<Condition> parts(int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(n -> condition(depth - 1))
                .toList();
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private String day() {
        return FIRST.plusDays(random.nextInt(DAYS)).toString();
    }

    private String text() {
        return String.valueOf((char) ('a' + random.nextInt(4)));
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(n -> text())
                .distinct()
                .sorted()
                .toList();
    }
}
