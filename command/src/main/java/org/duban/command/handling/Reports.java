package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.jspecify.annotations.Nullable;

/** Each organ's handling report. */
record Reports(Map<SupervisedOrgan, Reporting> byOrgan, Map<Passed, LocalDate> passed) {

    static final String PLAN = "HandlingPlanSubmitted";
    static final String PRINTED = "HandlingReportPrintedForMembers";
    static final String SET_DOWN = "HandlingReportSubmittedForDeliberation";

    static final Reports NONE = new Reports(Map.of(), Map.of());

    /** How far the report of an organ has come. */
    Reporting of(SupervisedOrgan organ) {
        return byOrgan.getOrDefault(organ, Reporting.NONE);
    }

    /** A step with an organ's report of one round; {@code how} tells those apart that may be taken more than once. */
    record Passed(SupervisedOrgan organ, int round, String step, List<String> how) {}

    /** The day on which that step was taken with the report of the organ's present round; null if it was not. */
    @Nullable
    LocalDate passedOn(SupervisedOrgan organ, String step, String... how) {
        return passed.get(new Passed(organ, of(organ).round(), step, List.of(how)));
    }

    private Reports passed(SupervisedOrgan organ, LocalDate on, String step, String... how) {
        Map<Passed, LocalDate> all = new HashMap<>(passed);
        all.put(new Passed(organ, of(organ).round(), step, List.of(how)), on);
        return new Reports(byOrgan, Map.copyOf(all));
    }

    Reports evolve(ReportEvent event) {
        return switch (event) {
            case HandlingPlanSubmitted e ->
                passed(
                        e.organ(),
                        e.occurredOn(),
                        PLAN,
                        e.measures(),
                        e.leadUnit().value());
            case HandlingReportDraftSentForComment e ->
                with(e.organ(), of(e.organ()).drafted(e));
            case HandlingReportCommented e -> with(e.organ(), of(e.organ()).commented(e));
            case HandlingReportSubmitted e -> with(e.organ(), of(e.organ()).submitted(e.occurredOn()));
            case ExtensionRequested e ->
                with(e.organ(), of(e.organ()).extended(x -> x.requested(e.occurredOn(), e.proposedDueOn())));
            case ExtensionGranted e -> with(e.organ(), of(e.organ()).extended(Extension::granted));
            case ExtensionRefused e -> with(e.organ(), of(e.organ()).extended(Extension::lapsed));
            case HandlingReportPrintedForMembers e -> passed(e.organ(), e.occurredOn(), PRINTED);
            case HandlingReportSubmittedForDeliberation e ->
                passed(e.organ(), e.occurredOn(), SET_DOWN, e.session().value());
            case SatisfactionVoteHeld e -> with(e.organ(), of(e.organ()).voted(e));
            case ReRectificationOrdered e -> this;
            case FollowUpSupervisionHeld e -> this;
        };
    }

    /** The latest day on which a report came in or was voted on; null if none was. */
    @Nullable
    LocalDate lastOn() {
        return byOrgan.values().stream()
                .flatMap(one -> Stream.of(Optional.ofNullable(one.submittedOn()), Optional.ofNullable(one.votedOn())))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether a session was not satisfied with a report last. */
    boolean dissatisfied() {
        return byOrgan.values().stream().anyMatch(one -> one.lastResult() == Satisfaction.DISSATISFIED);
    }

    /** The earliest day on which a session was not satisfied with a report that is still to be made good; null if none. */
    @Nullable
    LocalDate dissatisfiedOn() {
        return byOrgan.values().stream()
                .filter(one -> one.lastResult() == Satisfaction.DISSATISFIED)
                .map(Reporting::roundSince)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Reports with(SupervisedOrgan organ, Reporting next) {
        Map<SupervisedOrgan, Reporting> all = new EnumMap<>(SupervisedOrgan.class);
        all.putAll(byOrgan);
        all.put(organ, next);
        return new Reports(Collections.unmodifiableMap(all), passed);
    }
}
