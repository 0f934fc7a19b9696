package org.duban.query.lawinspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.lawinspection.Amendment;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;

/**
 * Something in an inspection that only the Supervision Law of 2024 provides for, while the text of 2006 was in force. It is
 * said, and never refused: places went ahead of the law.
 */
public enum InspectionWarning {
    /** The subject is a legal system; the earlier text knows laws and regulations (S24 §31, 2006 §22). */
    LEGAL_SYSTEM_BEFORE_2024,
    /** It is tied to another congress (S24 §34 ¶2 and ¶3, not in the text of 2006). */
    LINKED_BEFORE_2024,
    /** Members of working committees inspect too (S24 §33, 2006 §24). */
    STAFF_BEFORE_2024;

    /** Of a plan. */
    static List<InspectionWarning> of(InspectionPlanned e) {
        List<InspectionWarning> all = new ArrayList<>();
        if (Amendment.isAhead(e.occurredOn())) {
            if (e.subjectKind() == SubjectKind.LEGAL_SYSTEM) {
                all.add(LEGAL_SYSTEM_BEFORE_2024);
            }
            if (e.linkage() == Linkage.LINKED || e.linkage() == Linkage.JOINT) {
                all.add(LINKED_BEFORE_2024);
            }
        }
        return List.copyOf(all);
    }

    /** Of a group. */
    static List<InspectionWarning> of(GroupFormed e) {
        boolean staff = Stream.concat(Stream.of(e.leader()), e.members().stream())
                .anyMatch(member -> member.circle() == Circle.WORKING_COMMITTEE_MEMBER);
        return staff && Amendment.isAhead(e.occurredOn()) ? List.of(STAFF_BEFORE_2024) : List.of();
    }
}
