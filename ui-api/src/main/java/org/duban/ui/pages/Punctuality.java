package org.duban.ui.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.duban.query.followup.FollowUp;

/** How punctual someone is, or was, in words. */
record Punctuality(FollowUp followUp, LocalDate on, Words words) {

    String told() {
        return followUp.open() ? open() : over();
    }

    private String open() {
        LocalDate due = followUp.dueOn();
        if (due == null) {
            return words.get("punctuality.undated");
        }
        long left = ChronoUnit.DAYS.between(on, due);
        if (left == 0) {
            return words.get("punctuality.today");
        }
        return left > 0 ? words.get("punctuality.left", left) : words.get("punctuality.overdue", -left);
    }

    private String over() {
        if (followUp.metOn() == null) {
            return words.get("punctuality.lapsed");
        }
        if (followUp.dueOn() == null) {
            return words.get("punctuality.met");
        }
        long late = Objects.requireNonNullElse(followUp.daysLate(), 0L);
        return late > 0 ? words.get("punctuality.late", late) : words.get("punctuality.done");
    }
}
