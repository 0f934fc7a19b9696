package org.duban.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Desk.CLERK;
import static org.duban.query.Facts.day;

import java.util.ArrayList;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseSortTest {

    private final Desk desk = new Desk()
            .write(
                    Facts.planned(new CaseId("c"), day("01-10")),
                    Facts.planned(new CaseId("a"), day("01-10")),
                    Facts.planned(new CaseId("d"), day("03-10")),
                    Facts.planned(new CaseId("b"), day("02-10")));

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> read(CaseSort sort, Moment moment, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            CaseList page =
                    desk.cases().find(CLERK, new FindCases(CaseFilter.ANY, sort, moment, new Page(limit, cursor)));
            page.items().forEach(item -> ids.add(item.caseId().value()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void those_opened_last_come_first_and_those_of_one_day_by_id() {
        assertThat(read(CaseSort.OPENED, Moment.NOW, 10)).containsExactly("d", "b", "a", "c");
        assertThat(read(CaseSort.ID, Moment.NOW, 10)).containsExactly("a", "b", "c", "d");
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void pages_of_any_order_skip_nothing_and_repeat_nothing_now_and_then(CaseSort sort) {
        Moment then = new Moment(new AsOf.Upto(3), day("12-31"));
        for (Moment moment : List.of(Moment.NOW, then)) {
            List<String> whole = read(sort, moment, 10);
            assertThat(whole).hasSize(moment.equals(then) ? 3 : 4).doesNotHaveDuplicates();
            assertThat(read(sort, moment, 1)).isEqualTo(whole);
            assertThat(read(sort, moment, 2)).isEqualTo(whole);
        }
    }
}
