package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.BsonDocument;
import org.duban.events.debt.DebtEvent.DebtDataReceived;
import org.duban.events.finance.BorrowingEvent.BorrowingApproved;
import org.duban.events.finance.BorrowingEvent.DebtIssued;
import org.duban.events.finance.BorrowingEvent.DebtUsed;
import org.junit.jupiter.api.Test;

/** What earlier revisions say is what they said. */
class UpcastersTest {

    private final EventCodec codec = new EventCodec();

    @Test
    void whole_millions_are_as_many_hundreds_of_ten_thousands() {
        String day = "'occurredOn': '2025-09-02'}";

        assertThat(read(BorrowingApproved.class, "{'caseId': 'c', 'amount': 800, " + day)
                        .amount())
                .isEqualTo(80_000);
        assertThat(read(DebtIssued.class, "{'caseId': 'c', 'bond': 'b', 'amount': 500, " + day)
                        .amount())
                .isEqualTo(50_000);
        assertThat(read(DebtUsed.class, "{'caseId': 'c', 'project': 'p', 'amount': 300, " + day)
                        .amount())
                .isEqualTo(30_000);
        DebtDataReceived data = read(
                DebtDataReceived.class,
                "{'caseId': 'c', 'period': '2023-Q1', 'balance': 18650, 'limit': 21300, " + day);
        assertThat(data.balance()).isEqualTo(1_865_000);
        assertThat(data.limit()).isEqualTo(2_130_000);
    }

    @Test
    void an_amount_that_does_not_fit_is_named_and_not_read_as_another() {
        read(BorrowingApproved.class, "{'caseId': 'c', 'amount': 21474836, 'occurredOn': '2025-09-02'}");

        assertThatThrownBy(() -> read(
                        DebtDataReceived.class,
                        "{'caseId': 'c', 'period': 'p', 'balance': 1, 'limit': 21474837, 'occurredOn': '2025-09-02'}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("DebtDataReceived")
                .hasMessageContaining("limit: 21474837 million yuan");
    }

    private <E> E read(Class<E> type, String content) {
        BsonDocument stored = BsonDocument.parse(content.replace('\'', '"'));
        return type.cast(codec.decode(type.getSimpleName(), "1", stored, 1));
    }
}
