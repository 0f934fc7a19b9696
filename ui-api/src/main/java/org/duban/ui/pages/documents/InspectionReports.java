package org.duban.ui.pages.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.query.caseview.ItemView;
import org.duban.query.lawinspection.InspectionFacts;
import org.duban.query.lawinspection.InspectionFieldwork.GroupActivity;
import org.duban.query.lawinspection.InspectionOutcome.SubmittedReport;
import org.duban.query.lawinspection.InspectionPreparation.InspectionScheme;
import org.duban.ui.pages.documents.OfficialLetter.Layout;
import org.duban.ui.pages.documents.OfficialLetter.Paragraph;
import org.jspecify.annotations.Nullable;

/** The report of an inspection as far as it is on record: what was done and found, and places for what has to be written. */
record InspectionReports(Drafting drafting) {

    Stream<LetterDraft> all() {
        return drafting.view().facts() instanceof InspectionFacts facts
                ? Stream.of(new LetterDraft("inspection-report", report(facts, last(facts))))
                : Stream.empty();
    }

    /** The report that is submitted with {@code event}; empty if the case is no inspection. */
    Optional<OfficialLetter> submitted(InspectionReportSubmitted event) {
        return drafting.view().facts() instanceof InspectionFacts facts
                ? Optional.of(report(facts, SubmittedReport.of(event)))
                : Optional.empty();
    }

    private static @Nullable SubmittedReport last(InspectionFacts facts) {
        List<SubmittedReport> reports = facts.outcome().reports();
        return reports.isEmpty() ? null : reports.getLast();
    }

    private OfficialLetter report(InspectionFacts facts, @Nullable SubmittedReport last) {
        String open = drafting.told("inspection.open");
        List<Paragraph> text = new ArrayList<>();
        text.add(Drafting.heading(drafting.told("inspection.overview")));
        text.add(Drafting.text(overview(facts)));
        text.add(Drafting.heading(drafting.told("inspection.evaluation")));
        text.add(Drafting.text(last == null ? open : last.evaluation()));
        text.addAll(
                Drafting.points(drafting.told("inspection.problems"), last == null ? found() : last.problems(), open));
        text.addAll(Drafting.points(drafting.told("inspection.causes"), List.of(), open));
        text.addAll(
                Drafting.points(drafting.told("inspection.advice"), last == null ? List.of() : last.advice(), open));
        text.add(Drafting.heading(drafting.told("inspection.law")));
        text.add(Drafting.text(last == null ? open : last.legislativeAdvice()));
        return new OfficialLetter(
                Layout.REPORT,
                drafting.told("inspection.group"),
                drafting.told("letter.open"),
                drafting.told("inspection.title", subject()),
                null,
                text,
                List.of(),
                last == null ? drafting.told("inspection.day") : drafting.day(last.on()),
                drafting.phrases());
    }

    private String subject() {
        return Objects.requireNonNullElse(
                drafting.view().outline().subject(), drafting.view().outline().title());
    }

    private String overview(InspectionFacts facts) {
        List<GroupActivity> activities = facts.fieldwork().activities();
        long places = activities.stream()
                .flatMap(one -> one.places().stream())
                .distinct()
                .count();
        int people = activities.stream().mapToInt(GroupActivity::attendance).sum();
        int asked = activities.stream()
                .map(GroupActivity::respondents)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return scheme(facts.preparation().scheme())
                + drafting.told("inspection.done", activities.size(), places, people, asked);
    }

    private String scheme(@Nullable InspectionScheme scheme) {
        return scheme == null
                ? ""
                : drafting.told(
                        "inspection.scheme",
                        drafting.day(scheme.startsOn()),
                        drafting.day(scheme.endsOn()),
                        scheme.focus());
    }

    /** Each with the provision it offends against. */
    private List<String> found() {
        return drafting.view().items().stream()
                .map(ItemView::finding)
                .map(finding -> finding.article() == null
                        ? finding.problem()
                        : drafting.told("inspection.problem", finding.problem(), finding.article()))
                .toList();
    }
}
