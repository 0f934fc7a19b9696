package org.duban.command.caselink;

import java.util.Set;
import org.duban.events.caselink.CaseLinkEvent.LinkKind;

/**
 * Between which forms of supervision a kind of link can be.
 *
 * @param earlier the codes of the forms that lead to others; empty for any
 * @param later the codes of the forms that they lead to
 */
public record LinkedForms(Set<String> earlier, Set<String> later) {

    /** An inspection is the only form that another congress can run with ours. */
    static final String BETWEEN_CONGRESSES = "LAW_INSPECTION";

    /** Concentrated suggestions are a source of topics; what is not put right goes to what §0.4 of the domain names. */
    public static LinkedForms of(LinkKind kind) {
        return switch (kind) {
            case SUGGESTION_TOPIC ->
                new LinkedForms(
                        Set.of("SUGGESTION"),
                        Set.of("LAW_INSPECTION", "WORK_REPORT", "INQUIRY", "RESEARCH", "DEPUTY_VISIT"));
            case ESCALATION ->
                new LinkedForms(
                        Set.of(), Set.of("INQUIRY", "WORK_REPORT", "INVESTIGATION", "INTERPELLATION", "DISMISSAL"));
        };
    }

    /** Whether a case of that form may lead to others so. */
    public boolean leads(String form) {
        return earlier.isEmpty() || earlier.contains(form);
    }
}
