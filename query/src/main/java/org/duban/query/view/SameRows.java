package org.duban.query.view;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.duban.query.row.ActRow;
import org.duban.query.row.CaseRow;
import org.duban.query.row.CountedRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;
import org.jspecify.annotations.Nullable;

/** Tells whether two rows say the same. */
public final class SameRows {

    private static final String CONTENT = "content";

    private SameRows() {}

    /** The order within a set may differ from one run to the next, so bytes that differ may mean the same. */
    public static boolean same(Row one, Row other) {
        return differences(one, other).isEmpty();
    }

    /** The names of what differs: fields, and parts of the whole where only that does. */
    static List<String> differences(Row one, Row other) {
        List<String> fields = one.differences(other);
        return fields.equals(List.of(CONTENT)) ? parts(one, other) : fields;
    }

    private static List<String> parts(Row one, Row other) {
        Record left;
        Record right;
        try {
            left = whole(one);
            right = whole(other);
        } catch (RuntimeException unread) { // bytes that say nothing differ as such
            return List.of(CONTENT);
        }
        return Arrays.stream(left.getClass().getRecordComponents())
                .filter(part -> !Objects.equals(value(part, left), value(part, right)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No record of ours hides its parts", e);
        }
    }

    private static Record whole(Row row) {
        if (row.table() == CaseRow.TABLE) {
            return CaseRow.view(row);
        }
        if (row.table() == CountedRow.TABLE) {
            return CountedRow.counted(row);
        }
        if (row.table() == ActRow.TABLE) {
            return ActRow.act(row);
        }
        return row.table() == RegisterRow.TABLE ? RegisterRow.view(row) : DutyFields.row(row);
    }
}
