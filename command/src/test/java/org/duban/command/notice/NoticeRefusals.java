package org.duban.command.notice;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Rule;
import org.duban.command.notice.NoticeCommand.SkipNotice;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Story;
import org.duban.events.NoticeId;

/** One refused command for each rule about notices. */
public final class NoticeRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            NoticeRule.NOTICE_SKIPPED_ALREADY,
            () -> after(skip("told by phone")).when(skip("told by letter")));

    private NoticeRefusals() {}

    private static SkipNotice skip(String reason) {
        return new SkipNotice(new NoticeId("e-1"), Story.CASE.stream(), reason, day("05-02"));
    }
}
