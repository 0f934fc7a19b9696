package org.duban.command.internalrule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.EntryLog;
import org.duban.command.rules.InternalTerms.LaidDown;
import org.duban.events.InternalRuleId;
import org.duban.events.internalrule.InternalRuleEvent;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleAdopted;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleEntered;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRepealed;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRevised;
import org.duban.events.internalrule.InternalRuleEvent.SelfCheckHeld;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.jspecify.annotations.Nullable;

/**
 * An internal rule in one of its editions.
 *
 * @param from the first day on which it holds
 * @param decidedOn the day of the decision, or that on which it came on the register
 * @param end the first day on which it holds no more; null if it holds until further notice
 */
record Edition(
        InternalRuleId internalRuleId,
        String title,
        String documentNo,
        LocalDate from,
        List<SetTerm> terms,
        LocalDate decidedOn,
        @Nullable LocalDate end) {

    /** Where two set the same term on a day, the one that began to hold later does, and then the one decided later. */
    static final Comparator<Edition> LATER = Comparator.comparing(Edition::from)
            .thenComparing(Edition::decidedOn)
            .thenComparing(edition -> edition.internalRuleId().value());

    /** The editions of an entry; each ends where a later one begins, and all where it is repealed. */
    static List<Edition> of(EntryLog<InternalRuleEvent> log) {
        List<Edition> editions = new ArrayList<>();
        for (InternalRuleEvent event : log.events()) {
            switch (event) {
                case InternalRuleEntered e ->
                    begin(editions, e, e.title(), e.documentNo(), e.effectiveFrom(), List.of());
                case InternalRuleAdopted e ->
                    begin(editions, e, e.title(), e.documentNo(), e.effectiveFrom(), e.termsSet());
                case InternalRuleRevised e ->
                    begin(editions, e, e.title(), e.documentNo(), e.effectiveFrom(), e.termsSet());
                case InternalRuleRepealed e -> editions.replaceAll(edition -> edition.endedBy(e.repealedFrom()));
                case SelfCheckHeld e -> {}
            }
        }
        return List.copyOf(editions);
    }

    private static void begin(
            List<Edition> editions,
            InternalRuleEvent event,
            String title,
            String documentNo,
            LocalDate from,
            List<SetTerm> terms) {
        editions.replaceAll(edition -> edition.endedBy(from));
        editions.add(new Edition(event.internalRuleId(), title, documentNo, from, terms, event.occurredOn(), null));
    }

    private Edition endedBy(LocalDate day) {
        return end != null && end.isBefore(day)
                ? this
                : new Edition(internalRuleId, title, documentNo, from, terms, decidedOn, day);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    /** Every term that it sets, unless it was overtaken before it held for a day. */
    Stream<TermSpan> spans() {
        return end != null && !end.isAfter(from)
                ? Stream.of()
                : terms.stream().map(term -> new TermSpan(internalRuleId, title, documentNo, term, from, end));
    }

    /** The term of that rule, if this edition sets it. */
    Optional<LaidDown> laidDown(String ruleId) {
        return terms.stream()
                .filter(term -> term.ruleId().equals(ruleId))
                .map(term -> new LaidDown(internalRuleId, title, documentNo, term))
                .findFirst();
    }

    /** The term of that rule that holds on {@code day}, out of all editions of all entries. */
    static Optional<LaidDown> laidDown(Stream<EntryLog<InternalRuleEvent>> logs, String ruleId, LocalDate day) {
        return logs.flatMap(log -> of(log).stream())
                .filter(edition -> edition.holdsOn(day))
                .sorted(LATER.reversed())
                .flatMap(edition -> edition.laidDown(ruleId).stream())
                .findFirst();
    }
}
