package org.duban.ui.pages.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.Rehearsal;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.events.StreamId;
import org.duban.ui.pages.PageRequest;

/** Who may put right what was recorded in a stream: the rules themselves are asked, of a record that is not there. */
public final class CorrectionRights {

    private static final Set<Rule> NOT_THERE = Set.of(CommonRule.CASE_UNKNOWN, CommonRule.STREAM_UNKNOWN);

    private final Rehearsal rehearsal;
    private final Clock clock;

    /** Rights as {@code rehearsal} knows them. */
    public CorrectionRights(Rehearsal rehearsal, Clock clock) {
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    /** Whether who looks at the page may put right what the stream says, as things stand now. */
    public boolean of(PageRequest visit, StreamId stream) {
        return visit.corrects() && allowed(visit.account().name().value(), stream);
    }

    private boolean allowed(String account, StreamId stream) {
        CorrectEvent any = new CorrectEvent(stream, "none", Map.of(), "", LocalDate.now(clock));
        try {
            rehearsal.of(any, Sender.of(account));
            return true;
        } catch (CommandRefused refused) {
            return refused.rule().kind() != Rule.Kind.FORBIDDEN && !NOT_THERE.contains(refused.rule());
        }
    }
}
