package org.duban.ops.fault;

import org.duban.ops.endtoend.Answer;
import org.duban.ops.endtoend.Staff;
import org.duban.ops.endtoend.Step;

/**
 * A command that was given under a key, and what the server said to it.
 *
 * @param text the receipt, word for word
 * @param position of the last event that the command led to
 */
record Receipt(Step step, String key, String text, long position, String hash) {

    /** Gives {@code step} under {@code key} and keeps the receipt; throws if it is not accepted. */
    static Receipt of(Step step, String key, Staff staff) {
        Answer answer = step.take(staff, "Idempotency-Key", key);
        if (!answer.good()) {
            throw new IllegalStateException(key + " was answered " + answer.status() + " " + answer.text());
        }
        return new Receipt(step, key, answer.text(), answer.position(), answer.field("hash"));
    }

    /** The answer to the same command under the same key. */
    Receipt again(Staff staff) {
        return of(step, key, staff);
    }
}
