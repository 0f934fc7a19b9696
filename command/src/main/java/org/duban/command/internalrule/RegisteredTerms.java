package org.duban.command.internalrule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.EntryLog;
import org.duban.command.World;
import org.duban.command.rules.InternalTerms;
import org.duban.command.stream.StreamState;
import org.duban.events.InternalRuleId;
import org.duban.events.internalrule.InternalRuleEvent;
import org.duban.events.ledger.history.History;

/** The terms that internal rules on the register set. */
public final class RegisteredTerms {

    private RegisteredTerms() {}

    /** The terms that the rules on the register set, as a decision sees it: whoever counts one looks at all of them. */
    public static InternalTerms of(World world) {
        return (ruleId, day) -> Edition.laidDown(world.all(InternalRules.REGISTER).stream(), ruleId, day);
    }

    /** The same terms as whoever asks without deciding anything sees them now. */
    public static InternalTerms of(History history) {
        return (ruleId, day) -> Edition.laidDown(
                history.streams(InternalRuleId.KIND + "-").stream().flatMap(stream -> entry(history, stream)),
                ruleId,
                day);
    }

    /** Every term that an internal rule on the register sets, set or will set, by rule and day. */
    public static List<TermSpan> spans(History history) {
        return history.streams(InternalRuleId.KIND + "-").stream()
                .flatMap(stream -> entry(history, stream))
                .flatMap(log -> Edition.of(log).stream())
                .flatMap(Edition::spans)
                .sorted(Comparator.comparing((TermSpan span) -> span.term().ruleId())
                        .thenComparing(TermSpan::from)
                        .thenComparing(span -> span.internalRuleId().value()))
                .toList();
    }

    private static Stream<EntryLog<InternalRuleEvent>> entry(History history, String stream) {
        return Stream.ofNullable(StreamState.of(history.stream(stream, 0, History.NOW), InternalRules.REGISTER)
                .own());
    }
}
