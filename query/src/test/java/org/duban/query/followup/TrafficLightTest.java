package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.day;

import java.util.List;
import org.duban.events.duty.Light;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrafficLightTest {

    private final Desk desk = new Desk()
            .write(
                    Facts.planned(CASE, day("01-10")),
                    Facts.identified(CASE, ITEM, day("01-20")),
                    Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("02-01")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void is_green_until_seven_days_remain_yellow_to_the_last_day_and_red_after_it() {
        assertThat(light("05-23")).isEqualTo(Light.GREEN);
        assertThat(light("05-24")).isEqualTo(Light.YELLOW);
        assertThat(light("05-31")).isEqualTo(Light.YELLOW);
        assertThat(light("06-01")).isEqualTo(Light.RED);
    }

    @Test
    void is_green_while_a_result_waits_for_review_and_grey_once_the_item_is_closed() {
        desk.write(
                Facts.submitted(CASE, ITEM, 1, day("06-10")),
                new ItemAccepted(CASE, ITEM, "good", day("06-20")),
                new ItemClosed(CASE, ITEM, "gone", List.of(), day("06-21")));
        assertThat(light("06-10")).isEqualTo(Light.GREEN);
        assertThat(light("06-20")).isEqualTo(Light.GREEN);
        assertThat(light("06-21")).isEqualTo(Light.GREY);
    }

    @Test
    void judges_a_long_term_item_by_its_review_date() {
        desk.write(new ItemDeferred(CASE, ITEM, Facts.MEETING, "takes long", Facts.due(day("09-30")), day("06-10")));
        assertThat(light("06-10")).isEqualTo(Light.GREEN);
        assertThat(light("10-01")).isEqualTo(Light.RED);
    }

    private Light light(String on) {
        return desk.only(HandlingDuty.RECTIFICATION_ITEM, day(on).toString()).light();
    }
}
