package org.duban.ops.fault;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duban.ops.endtoend.Inspection;
import org.duban.ops.endtoend.Staff;
import org.duban.ops.endtoend.Step;
import org.jspecify.annotations.Nullable;

/** Opens a case of its own and reports one visit after another, until the server is gone. */
final class Writer implements Runnable {

    /** How many findings a visit leads to, beside the event of the visit itself. */
    static final int FINDINGS = 3;

    private final Inspection inspection;
    private final List<Step> opening;
    private final Step visit;
    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();
    private @Nullable Step unanswered;

    Writer(Staff staff, String caseId) {
        inspection = new Inspection(staff, caseId);
        opening = inspection.untilNotified();
        visit = inspection.step("committee", "inspect-site");
    }

    @Override
    public void run() {
        for (int number = 0; ; number++) {
            unanswered = number < opening.size() ? opening.get(number) : visit(number);
            try {
                receipts.add(Receipt.of(unanswered, key(number), inspection.staff()));
            } catch (UncheckedIOException gone) {
                return;
            }
        }
    }

    String caseId() {
        return inspection.caseId();
    }

    /** What the server acknowledged. */
    List<Receipt> receipts() {
        return receipts;
    }

    /** Gives the command that was never answered again: whether or not it was recorded, it is now, and once. */
    Receipt settled(Staff staff) {
        if (unanswered == null) {
            throw new IllegalStateException(caseId() + " has not begun");
        }
        return Receipt.of(unanswered, key(receipts.size()), staff);
    }

    private String key(int number) {
        return caseId() + "-" + number;
    }

    private Step visit(int number) {
        StringBuilder findings = new StringBuilder();
        for (int finding = 0; finding < FINDINGS; finding++) {
            findings.append(finding == 0 ? "[" : ",").append("""
                    {"itemId":"item-%d-%d","title":"title","problem":"problem","category":"PROBLEM"}\
                    """.formatted(number, finding));
        }
        return visit.with("findings", findings.append("]").toString());
    }
}
