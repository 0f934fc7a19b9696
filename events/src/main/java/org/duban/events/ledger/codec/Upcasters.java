package org.duban.events.ledger.codec;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** The upcasters of every type of event that has had more than one revision. */
final class Upcasters {

    private static final int TEN_THOUSANDS_IN_A_MILLION = 100;

    /** Amounts of debt were whole millions of yuan first; papers on finance have them in ten thousands. */
    static final List<Upcaster> ALL = Stream.of(
                    List.of("BorrowingApproved", "amount"),
                    List.of("DebtIssued", "amount"),
                    List.of("DebtUsed", "amount"),
                    List.of("DebtDataReceived", "balance", "limit"))
            .map(type -> millions(type.getFirst(), type.subList(1, type.size())))
            .toList();

    private Upcasters() {}

    private static Upcaster millions(String type, List<String> amounts) {
        return new Upcaster(type, 1, content -> {
            BsonDocument next = content.clone();
            amounts.forEach(amount -> next.append(amount, tenThousands(amount, next.getInt32(amount))));
            return next;
        });
    }

    /**
     * What does not fit is not read as something else: whoever reads the ledger is told which amount it is, and no figure is
     * made of another.
     */
    private static BsonInt32 tenThousands(String amount, BsonInt32 millions) {
        long exact = (long) millions.getValue() * TEN_THOUSANDS_IN_A_MILLION;
        if (exact != (int) exact) {
            throw new IllegalArgumentException(
                    "%s: %d million yuan is more than the %d million that can be read as ten thousands"
                            .formatted(amount, millions.getValue(), Integer.MAX_VALUE / TEN_THOUSANDS_IN_A_MILLION));
        }
        return new BsonInt32((int) exact);
    }
}
