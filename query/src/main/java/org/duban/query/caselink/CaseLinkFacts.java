package org.duban.query.caselink;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.CaseLinkId;
import org.duban.events.caselink.CaseLinkEvent;
import org.duban.events.caselink.CaseLinkEvent.CaseLinkWithdrawn;
import org.duban.events.caselink.CaseLinkEvent.CasesLinked;
import org.duban.events.caselink.CaseLinkEvent.CongressLinked;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One link.
 *
 * @param linked null if it is one with another congress
 * @param other null if it is one between cases of ours
 * @param withdrawal null while it stands
 */
public record CaseLinkFacts(
        @Nullable CasesLinked linked,
        @Nullable CongressLinked other,
        @Nullable CaseLinkWithdrawn withdrawal) implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<CaseLinkEvent, CaseLinkFacts> REGISTER = EntryFacts.viewed(
            CaseLinkId.KIND,
            CaseLinkEvent.class,
            CaseLinkFacts.class,
            List.of(),
            CasesLinked.class,
            CongressLinked.class);

    @Override
    public String title() {
        if (linked != null) {
            return linked.why();
        }
        return other == null ? "" : other.title();
    }

    /** The cases of ours that it names, while it stands. */
    @Override
    public List<CaseId> cases() {
        return withdrawal != null
                ? List.of()
                : Stream.of(
                                linked == null ? Stream.<CaseId>empty() : linked.earlier().stream(),
                                Stream.ofNullable(linked).map(CasesLinked::later),
                                Stream.ofNullable(other).map(CongressLinked::caseId))
                        .<CaseId>flatMap(some -> some)
                        .toList();
    }
}
