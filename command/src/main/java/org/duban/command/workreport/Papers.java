package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.command.Steps;
import org.duban.events.SupervisedOrgan;
import org.duban.events.workreport.DraftingEvent;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ReportDistributedToMembers;
import org.duban.events.workreport.DraftingEvent.ReportResearchOrganised;
import org.duban.events.workreport.HearingEvent;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.jspecify.annotations.Nullable;

/**
 * The reports of all organs, and whether members have them.
 *
 * @param distributedOn the day on which members were given the reports as they stand; null if they were not
 */
record Papers(
        Map<SupervisedOrgan, OrganReport> byOrgan, @Nullable LocalDate distributedOn) {

    static final Papers NONE = new Papers(Map.of(), null);

    OrganReport of(SupervisedOrgan organ) {
        return byOrgan.getOrDefault(organ, OrganReport.NONE);
    }

    Papers evolve(DraftingEvent event) {
        return switch (event) {
            case ReportResearchOrganised e -> this;
            case CollectedViewsSent e -> with(e.organ(), of(e.organ()).viewed(e), distributedOn);
            case DraftReportSentForComment e -> with(e.organ(), of(e.organ()).drafted(e), distributedOn);
            case DraftReportCommented e -> with(e.organ(), of(e.organ()).commented(e.occurredOn()), distributedOn);
            // Members do not have what takes the place of the report they were given.
            case FinalReportSubmitted e -> with(e.organ(), of(e.organ()).submitted(e), null);
            case ReportDistributedToMembers e -> new Papers(byOrgan, e.occurredOn());
        };
    }

    Papers evolve(HearingEvent event) {
        return switch (event) {
            case ReportHeard e -> with(e.organ(), of(e.organ()).heard(e.occurredOn()), distributedOn);
        };
    }

    /** The latest day of a step that every organ took; null if one did not take it. */
    @Nullable
    LocalDate allOn(Collection<SupervisedOrgan> organs, Function<OrganReport, @Nullable LocalDate> step) {
        LocalDate latest = null;
        for (SupervisedOrgan organ : organs) {
            LocalDate on = step.apply(of(organ));
            if (on == null) {
                return null;
            }
            latest = Steps.later(on, latest);
        }
        return latest;
    }

    /** The day on which a report was heard last; null if none was. */
    @Nullable
    LocalDate heardOn() {
        return byOrgan.values().stream()
                .map(OrganReport::heardOn)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Papers with(SupervisedOrgan organ, OrganReport next, @Nullable LocalDate distributed) {
        Map<SupervisedOrgan, OrganReport> all = new EnumMap<>(SupervisedOrgan.class);
        all.putAll(byOrgan);
        all.put(organ, next);
        return new Papers(Collections.unmodifiableMap(all), distributed);
    }
}
