package org.duban.command.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.from;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.until;
import static org.duban.command.whatif.Asked.items;
import static org.duban.command.whatif.Asked.under;

import java.nio.file.Path;
import java.util.List;
import org.duban.command.duty.End;
import org.duban.command.duty.End.Cause;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EventDeadlines that were over before they were met, under a proposal. */
class EndedTermsTest {

    @TempDir
    private Path folder;

    private Asked asked;

    @BeforeEach
    void ask() {
        asked = new Asked(folder);
    }

    @Test
    void a_term_that_another_one_followed_is_judged_by_the_day_that_one_began() {
        Scenario deferred =
                acknowledged().and(new DeferItem(CASE, BINS, Town.CHAIRS, "长期推进", day("12-01"), day("07-03")));
        Comparison first = items(under(RULES, deferred)).getFirst();
        assertThat(first.end()).isEqualTo(new End(day("07-03"), Cause.NEXT_TERM));
        assertThat(first.before()).isEqualTo(WhatIfVerdict.ENDED);
        assertThat(asked.item("P14D", deferred).after()).isEqualTo(WhatIfVerdict.MISSED);
        assertThat(asked.item("P26D", deferred).after()).isEqualTo(WhatIfVerdict.ENDED);
        assertThat(items(under(RULES, deferred)).getLast().before()).isEqualTo(WhatIfVerdict.MISSED);
    }

    @Test
    void a_merged_item_is_judged_by_the_day_it_was_merged() {
        Scenario merged = after(until(InspectSite.class))
                .and(identify(TRUCKS, day("03-21")))
                .and(from(CloseFieldwork.class, AcknowledgeItem.class))
                .and(new MergeItem(CASE, BINS, TRUCKS, "重复", day("06-12")));
        Comparison item = asked.item("P1D", merged);
        assertThat(item.end()).isEqualTo(new End(day("06-12"), Cause.MERGED));
        assertThat(item.before()).isEqualTo(WhatIfVerdict.ENDED);
        assertThat(item.after()).isEqualTo(WhatIfVerdict.MISSED);
    }

    @Test
    void what_was_open_when_the_case_closed_is_judged_by_that_day() {
        List<Comparison> open = under(RULES, closedBeforeItsSession()).stream()
                .filter(one -> one.end() != null)
                .toList();
        assertThat(open).isNotEmpty().extracting(Comparison::end).containsOnly(new End(day("09-29"), Cause.CLOSED));
        assertThat(open)
                .allSatisfy(one -> assertThat(one.before())
                        .isEqualTo(
                                one.recorded().dueOn().isBefore(day("09-29"))
                                        ? WhatIfVerdict.MISSED
                                        : WhatIfVerdict.ENDED))
                .extracting(Comparison::before)
                .contains(WhatIfVerdict.MISSED, WhatIfVerdict.ENDED);
    }

    /** Some of what had to be done before the session was late by then, some was not due yet. */
    static Scenario closedBeforeItsSession() {
        return after(before(DeliberateInspectionReport.class))
                .and(new ScheduleSession(CASE, "INSPECTION_REPORT", Town.session("10-25"), day("05-24")))
                .and(from(DeliberateInspectionReport.class, PublishReport.class))
                .and(session("10-10", "09-02"))
                .and(from(PublishReport.class, CloseCase.class))
                .and(new CloseCase(CASE, "结案", day("09-29")));
    }
}
