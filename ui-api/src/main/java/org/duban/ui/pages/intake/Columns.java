package org.duban.ui.pages.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.duban.ui.sheet.SheetRow;
import org.duban.ui.sheet.UnreadableSheet;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a spreadsheet hold.
 *
 * @param heading the row of headings
 * @param fields by the place of the column; null for one that is not taken
 */
record Columns(SheetRow heading, List<@Nullable IntakeField> fields) {

    private static final int LOOKED_AT = 10;

    /** Finds the row of headings among the first rows: the one of which most is known, else the one that says most. */
    static Columns of(List<SheetRow> rows, Headings known) {
        List<SheetRow> first = rows.subList(0, Math.min(LOOKED_AT, rows.size()));
        SheetRow best = first.getFirst();
        for (SheetRow row : first) {
            best = known.count(row) > known.count(best) ? row : best;
        }
        if (known.count(best) == 0) {
            for (SheetRow row : first) {
                best = row.filled() > best.filled() ? row : best;
            }
        }
        return new Columns(best, known.fields(best));
    }

    /**
     * The rows below the headings in which something stands.
     *
     * @throws UnreadableSheet if cells of theirs are merged, so that nobody can tell which of them a cell is about
     */
    List<SheetRow> below(List<SheetRow> rows) {
        List<SheetRow> below = rows.stream()
                .filter(row -> row.number() > heading.number())
                .filter(row -> !RowKind.isBlank(row))
                .toList();
        below.stream()
                .filter(SheetRow::merged)
                .filter(row -> !RowKind.isTotal(row, this))
                .findFirst()
                .ifPresent(row -> {
                    throw UnreadableSheet.merged(row.number());
                });
        return below;
    }

    /** As somebody chose them; what he did not choose stays as it is. */
    Columns chosen(IntFunction<@Nullable String> choice) {
        List<@Nullable IntakeField> next = new ArrayList<>(fields);
        for (int place = 0; place < next.size(); place++) {
            String chosen = choice.apply(place);
            if (chosen != null) {
                next.set(place, field(chosen));
            }
        }
        return new Columns(heading, next);
    }

    private static @Nullable IntakeField field(String name) {
        return Arrays.stream(IntakeField.values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The place of the column that holds it; -1 if none does. */
    int place(IntakeField field) {
        return fields.indexOf(field);
    }

    /** Its cell in a row; empty if no column holds it. */
    String cell(SheetRow row, IntakeField field) {
        int place = place(field);
        return place < 0 ? "" : row.cell(place);
    }

    /** The headings that are known, in every language. */
    record Headings(Map<String, IntakeField> names) {

        /** @param words for each field, those that are known with bars between them, in every language */
        static Headings of(List<Map<IntakeField, String>> words) {
            Map<String, IntakeField> names = new HashMap<>();
            words.forEach(language -> language.forEach(
                    (field, all) -> Arrays.stream(all.split("\\|")).forEach(name -> names.put(plain(name), field))));
            return new Headings(names);
        }

        long count(SheetRow row) {
            return fields(row).stream().filter(Objects::nonNull).count();
        }

        List<@Nullable IntakeField> fields(SheetRow row) {
            List<@Nullable IntakeField> fields = new ArrayList<>();
            for (String cell : row.cells()) {
                IntakeField field = names.get(plain(cell));
                fields.add(field == null || fields.contains(field) ? null : field);
            }
            return fields;
        }

        private static String plain(String heading) {
            return heading.replaceAll("[\\s（）()：:*]", "").toLowerCase(Locale.ROOT);
        }
    }
}
