package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Revision;
import org.duban.events.ledger.StoredEvent;
import org.junit.jupiter.api.Test;

/** Upcasting, on a family with a longer history than the real ones have. */
class UpcastingTest {

    private static final EventTypes TYPES = new EventTypes(List.of(Visit.class, EventCorrected.class));
    private static final Upcaster PLACE_SPLIT = new Upcaster("PlaceVisited", 1, UpcastingTest::split);
    private static final Upcaster WEATHER_ADDED =
            new Upcaster("PlaceVisited", 2, content -> content.clone().append("weather", new BsonString("unknown")));
    private static final PlaceVisited VISIT =
            new PlaceVisited(new CaseId("visit"), "田林街道", "投放点", "unknown", LocalDate.of(2023, 4, 20));

    private final EventCodec codec = new EventCodec(TYPES, List.of(WEATHER_ADDED, PLACE_SPLIT));

    @Test
    void applies_every_upcaster_from_the_stored_revision_on() {
        BsonDocument first = BsonDocument.parse(
                "{'caseId': 'visit', 'place': '田林街道 投放点', 'occurredOn': '2023-04-20'}".replace('\'', '"'));

        assertThat(read("1", first)).isEqualTo(VISIT);
    }

    @Test
    void applies_no_upcaster_of_an_earlier_revision() {
        BsonDocument second = codec.encode(VISIT);
        second.remove("weather");

        assertThat(read("2", second)).isEqualTo(VISIT);
    }

    @Test
    void leaves_stored_content_as_it_is() {
        BsonDocument second = codec.encode(VISIT);
        second.remove("weather");
        BsonDocument before = second.clone();

        read("2", second);

        assertThat(second).isEqualTo(before);
    }

    @Test
    void upcasts_an_event_held_by_another() {
        BsonDocument corrected =
                codec.encode(new EventCorrected(VISIT.stream(), "id", VISIT, "错字", VISIT.occurredOn()));
        corrected
                .getDocument("corrected")
                .append("rev", new BsonString("2"))
                .getDocument("payload")
                .remove("weather");

        Event read = codec.decode(
                new StoredEvent("case-visit", 0, "id", "EventCorrected", "1", corrected, new BsonDocument()), 1);

        assertThat(((EventCorrected) read).corrected()).isEqualTo(VISIT);
    }

    @Test
    void writes_the_current_revision() {
        assertThat(codec.revision(VISIT)).isEqualTo("3");
    }

    @Test
    void does_not_start_with_a_gap_in_the_upcasters() {
        assertThatThrownBy(() -> new EventCodec(TYPES, List.of(WEATHER_ADDED)))
                .hasMessage("the upcasters of PlaceVisited do not lead to its revision 3");
    }

    @Test
    void does_not_start_with_an_upcaster_beyond_the_current_revision() {
        Upcaster beyond = new Upcaster("PlaceVisited", 3, content -> content);

        assertThatThrownBy(() -> new EventCodec(TYPES, List.of(PLACE_SPLIT, WEATHER_ADDED, beyond)))
                .isInstanceOf(IllegalStateException.class);
    }

    private Event read(String rev, BsonDocument content) {
        return codec.decode(
                new StoredEvent("case-visit", 0, "id", "PlaceVisited", rev, content, new BsonDocument()), 1);
    }

    private static BsonDocument split(BsonDocument content) {
        BsonDocument next = content.clone();
        String[] words = next.getString("place").getValue().split(" ", 2);
        next.remove("place");
        return next.append("street", new BsonString(words[0])).append("site", new BsonString(words[1]));
    }

    /** A family of one type. */
    public sealed interface Visit extends CaseEvent {}

    /** In revision 1 street and site were one {@code place}; revision 3 added the weather. */
    @Revision(3)
    public record PlaceVisited(CaseId caseId, String street, String site, String weather, LocalDate occurredOn)
            implements Visit {}
}
