package org.duban.query.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.query.caseview.AgendaPlacement;
import org.duban.query.caseview.FormFacts;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a law inspection; lists are oldest first.
 *
 * @param linkedWith the other congress or standing committee; null if there is none
 * @param scheme null until adopted
 * @param group null until formed, or if not shown to the reader
 * @param transfers concrete cases that were passed on
 * @param fieldworkClosedOn null until the fieldwork ended
 * @param reports as submitted; the last one counts
 * @param undeliberated why the report needs no deliberation; null unless decided so
 */
public record InspectionFacts(
        SubjectKind subjectKind,
        Linkage linkage,
        @Nullable String linkedWith,
        @Nullable InspectionScheme scheme,
        @Nullable InspectionGroup group,
        List<OrganNotice> notices,
        List<SelfCheckReport> selfChecks,
        List<GroupActivity> activities,
        List<CaseTransfer> transfers,
        @Nullable LocalDate fieldworkClosedOn,
        List<InspectionReport> reports,
        List<AgendaPlacement> placements,
        @Nullable Undeliberated undeliberated,
        List<ResultMessage> messages)
        implements FormFacts {

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

    /** The group's report. */
    public record InspectionReport(
            LocalDate on, String evaluation, List<String> problems, List<String> advice, String legislativeAdvice) {}

    /** The Chairpersons' Meeting decided that the report needs no deliberation. */
    public record Undeliberated(LocalDate on, MeetingId meeting, String reason) {}

    /**
     * The result went to another congress.
     *
     * @param linkage {@link Linkage#DELEGATED} if it was reported up, {@link Linkage#LINKED} if it was shared
     */
    public record ResultMessage(LocalDate on, Linkage linkage, String recipient, String documentNo) {}

    static InspectionFacts of(InspectionPlanned e) {
        return new InspectionFacts(
                e.subjectKind(),
                e.linkage(),
                e.linkedWith(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    @Override
    public FormFacts forThePublic() {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                null,
                notices,
                selfChecks,
                activities,
                List.of(),
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                messages);
    }

    @Override
    public FormFacts forHandlers() {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    InspectionFacts with(InspectionScheme next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                next,
                group,
                notices,
                selfChecks,
                activities,
                transfers,
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts with(InspectionGroup next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                next,
                notices,
                selfChecks,
                activities,
                transfers,
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts with(OrganNotice next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                Lists.plus(notices, next),
                selfChecks,
                activities,
                transfers,
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts with(SelfCheckReport next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                Lists.plus(selfChecks, next),
                activities,
                transfers,
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts with(GroupActivity next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                selfChecks,
                Lists.plus(activities, next),
                transfers,
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts with(CaseTransfer next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                selfChecks,
                activities,
                Lists.plus(transfers, next),
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts closed(LocalDate on) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                selfChecks,
                activities,
                transfers,
                on,
                reports,
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts with(InspectionReport next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                selfChecks,
                activities,
                transfers,
                fieldworkClosedOn,
                Lists.plus(reports, next),
                placements,
                undeliberated,
                messages);
    }

    InspectionFacts with(AgendaPlacement next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                selfChecks,
                activities,
                transfers,
                fieldworkClosedOn,
                reports,
                Lists.plus(placements, next),
                undeliberated,
                messages);
    }

    InspectionFacts with(Undeliberated next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                selfChecks,
                activities,
                transfers,
                fieldworkClosedOn,
                reports,
                placements,
                next,
                messages);
    }

    InspectionFacts with(ResultMessage next) {
        return new InspectionFacts(
                subjectKind,
                linkage,
                linkedWith,
                scheme,
                group,
                notices,
                selfChecks,
                activities,
                transfers,
                fieldworkClosedOn,
                reports,
                placements,
                undeliberated,
                Lists.plus(messages, next));
    }
}
