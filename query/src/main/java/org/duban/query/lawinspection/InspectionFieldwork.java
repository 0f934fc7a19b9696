package org.duban.query.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.SupervisedOrgan;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The inspection on the ground; lists are oldest first.
 *
 * @param transfers concrete cases that were passed on
 * @param closedOn null until it ended
 */
public record InspectionFieldwork(
        List<SelfCheckReport> selfChecks,
        List<GroupActivity> activities,
        List<CaseTransfer> transfers,
        @Nullable LocalDate closedOn) {

    /** Nothing yet. */
    static final InspectionFieldwork NONE = new InspectionFieldwork(List.of(), List.of(), List.of(), null);

    /** An organ reported how it checked itself. */
    public record SelfCheckReport(LocalDate on, SupervisedOrgan organ, String summary) {}

    /** What the group did on the ground. */
    public enum ActivityKind {
        BRIEFING,
        SITE,
        SYMPOSIUM,
        SURVEY,
        SPOT_CHECK,
        THIRD_PARTY
    }

    /**
     * Where the group was and what it saw.
     *
     * @param attendance person-times
     * @param respondents how many answered a survey; null for anything else
     * @param assessor the third party; null unless one assessed
     */
    public record GroupActivity(
            ActivityKind kind,
            LocalDate on,
            String summary,
            List<String> places,
            int attendance,
            @Nullable Integer respondents,
            @Nullable String assessor) {}

    /** A letter or concrete case was passed on. */
    public record CaseTransfer(LocalDate on, String subject, String transferredTo) {}

    InspectionFieldwork withoutTransfers() {
        return new InspectionFieldwork(selfChecks, activities, List.of(), closedOn);
    }

    InspectionFieldwork with(SelfCheckReport next) {
        return new InspectionFieldwork(Lists.plus(selfChecks, next), activities, transfers, closedOn);
    }

    InspectionFieldwork with(GroupActivity next) {
        return new InspectionFieldwork(selfChecks, Lists.plus(activities, next), transfers, closedOn);
    }

    InspectionFieldwork with(CaseTransfer next) {
        return new InspectionFieldwork(selfChecks, activities, Lists.plus(transfers, next), closedOn);
    }

    InspectionFieldwork closed(LocalDate on) {
        return new InspectionFieldwork(selfChecks, activities, transfers, on);
    }
}
