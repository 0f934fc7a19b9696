package org.duban.ui.pages;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/** How a deadline came to its date, in words. */
record Derivation(Deadline deadline, Words words) {

    private static final Pattern OFFSET = Pattern.compile("(-?)P?(\\d+)(D|M|WD)");

    String told() {
        String counted = counted(deadline.dueOn(), deadline.offset());
        return deadline.kind() == Deadline.Kind.PROVISIONAL ? words.get("derived.provisional", counted) : counted;
    }

    private String counted(@Nullable LocalDate due, @Nullable String offset) {
        if (due == null) {
            return words.get("derived.none");
        }
        return offset == null ? words.get("derived.decided", deadline.trigger()) : rolled(due, offset);
    }

    private String rolled(LocalDate due, String offset) {
        LocalDate unrolled = deadline.unrolledOn();
        if (unrolled == null || unrolled.equals(due)) {
            return words.get("derived.to", span(offset), due);
        }
        String rolling = due.isAfter(unrolled) ? "derived.forward" : "derived.back";
        return words.get(rolling, span(offset), unrolled, due);
    }

    private String span(String offset) {
        Matcher form = OFFSET.matcher(offset);
        if (!form.matches()) {
            throw new IllegalStateException("Not an offset: " + offset);
        }
        String length = words.get("offset." + form.group(3), Integer.valueOf(form.group(2)));
        return words.get(form.group(1).isEmpty() ? "derived.after" : "derived.before", deadline.trigger(), length);
    }
}
