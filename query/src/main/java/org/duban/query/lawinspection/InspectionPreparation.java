package org.duban.query.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * How an inspection was prepared.
 *
 * @param scheme null until adopted
 * @param group null until formed, or if not shown to the reader
 * @param notices to the organs, oldest first
 */
public record InspectionPreparation(
        @Nullable InspectionScheme scheme, @Nullable InspectionGroup group, List<OrganNotice> notices) {

    /** Nothing yet. */
    static final InspectionPreparation NONE = new InspectionPreparation(null, null, List.of());

    /** What the Chairpersons' Meeting adopted. */
    public record InspectionScheme(
            LocalDate on,
            MeetingId meeting,
            String focus,
            String method,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> subGroups) {}

    /** Who inspects. */
    public record InspectionGroup(LocalDate on, GroupMember leader, List<GroupMember> members) {}

    /** An organ was told. */
    public record OrganNotice(LocalDate on, SupervisedOrgan organ, String documentNo) {}

    InspectionPreparation withoutNames() {
        return new InspectionPreparation(scheme, null, notices);
    }

    InspectionPreparation with(InspectionScheme adopted) {
        return new InspectionPreparation(adopted, group, notices);
    }

    InspectionPreparation with(InspectionGroup formed) {
        return new InspectionPreparation(scheme, formed, notices);
    }

    InspectionPreparation with(OrganNotice notice) {
        return new InspectionPreparation(scheme, group, Lists.plus(notices, notice));
    }
}
