package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.duban.events.Event;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.ledger.StoredEvent;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    private final EventCodec codec = new EventCodec();

    @Test
    void reads_back_every_event_it_writes() {
        assertThat(SampleEvents.all())
                .allSatisfy(
                        event -> assertThat(read(event, codec.encode(event))).isEqualTo(event));
    }

    @Test
    void leaves_out_what_is_null() {
        assertThat(codec.encode(SampleEvents.bare(ItemAssigned.class))).doesNotContainKey("responsible");
    }

    @Test
    void refuses_a_field_it_does_not_know() {
        BsonDocument content = acknowledged().append("mood", new BsonString("good"));

        assertRefused(content, "unknown [mood]");
    }

    @Test
    void refuses_a_field_it_does_not_know_deep_inside() {
        SatisfactionVoteHeld vote = Samples.of(SatisfactionVoteHeld.class);
        BsonDocument content = codec.encode(vote);
        content.getDocument("tally").append("voters", new BsonInt32(37));

        assertThatThrownBy(() -> read(vote, content)).hasMessageContaining("tally: unknown [voters]");
    }

    @Test
    void refuses_content_without_a_required_field() {
        BsonDocument content = acknowledged();
        content.remove("itemId");

        assertRefused(content, "itemId is missing");
    }

    @Test
    void refuses_null_in_the_place_of_a_value() {
        assertRefused(acknowledged().append("itemId", BsonNull.VALUE), "itemId: ");
    }

    @Test
    void refuses_a_value_of_another_type() {
        assertRefused(acknowledged().append("itemId", new BsonInt32(7)), "itemId: ");
    }

    @Test
    void refuses_a_date_that_does_not_exist() {
        assertRefused(acknowledged().append("occurredOn", new BsonString("2023-02-29")), "occurredOn: ");
    }

    @Test
    void refuses_a_value_that_the_record_refuses() {
        assertRefused(acknowledged().append("caseId", new BsonString("Xuhui!")), "caseId: caseId: 1 to 64 of a-z");
    }

    @Test
    @SuppressWarnings("NullAway") // it is about the one who passes over the warning
    void refuses_to_write_null_where_a_value_is_required() {
        ItemAcknowledged incomplete = new ItemAcknowledged(Samples.CASE, null, LocalDate.of(2023, 8, 11));

        assertThatThrownBy(() -> codec.encode(incomplete)).hasMessage("itemId is null");
    }

    @Test
    void names_an_unknown_type_with_its_revision_and_position() {
        assertThatThrownBy(() -> codec.decode(stored("ItemTeleported", "3", new BsonDocument()), 4711))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("event ItemTeleported of revision 3 at position 4711: unknown type");
    }

    @Test
    void names_a_newer_revision_with_its_type_and_position() {
        assertThatThrownBy(() -> codec.decode(stored("ItemAcknowledged", "2", acknowledged()), 4711))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage(
                        "event ItemAcknowledged of revision 2 at position 4711: this program reads revisions 1 to 1");
    }

    @Test
    void refuses_a_revision_that_is_no_number() {
        assertThatThrownBy(() -> codec.decode(stored("ItemAcknowledged", "one", acknowledged()), 1))
                .isInstanceOf(UnreadableEvent.class);
    }

    private void assertRefused(BsonDocument content, String why) {
        assertThatThrownBy(() -> codec.decode(stored("ItemAcknowledged", "1", content), 9))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageStartingWith("event ItemAcknowledged of revision 1 at position 9: " + why);
    }

    private BsonDocument acknowledged() {
        return codec.encode(Samples.of(ItemAcknowledged.class));
    }

    private Event read(Event like, BsonDocument content) {
        return codec.decode(stored(EventTypes.name(like.getClass()), codec.revision(like), content), 1);
    }

    private static StoredEvent stored(String type, String rev, BsonValue content) {
        return new StoredEvent("case-visit", 0, "id", type, rev, content, new BsonDocument());
    }
}
