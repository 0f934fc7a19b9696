package org.duban.command.notice;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Rule;
import org.duban.command.notice.NoticeCommand.SkipNotice;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.events.NoticeId;
import org.duban.events.StreamId;

/** One refused command for each rule about notices. */
public final class NoticeRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            NoticeRule.NOTICE_SKIPPED_ALREADY,
            () -> parked(Story.CASE.stream()).and(skip("told by phone")).when(skip("told by letter")),
            NoticeRule.NOTICE_NOT_PARKED,
            () -> after().when(skip("told by phone")),
            NoticeRule.NOTICE_PARKED_ELSEWHERE,
            () -> parked(Town.session("05-25").stream()).when(skip("told by phone")));

    private static final NoticeId NOTICE = new NoticeId("e-1");

    private NoticeRefusals() {}

    private static Scenario parked(StreamId stream) {
        return after().parked(Map.of(NOTICE, stream));
    }

    private static SkipNotice skip(String reason) {
        return new SkipNotice(NOTICE, Story.CASE.stream(), reason, day("05-02"));
    }
}
