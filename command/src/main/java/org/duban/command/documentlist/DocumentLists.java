package org.duban.command.documentlist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Several;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.documentlist.DocumentListCommand.AskForDocumentLists;
import org.duban.command.documentlist.DocumentListCommand.CheckDocumentList;
import org.duban.command.documentlist.DocumentListCommand.HearDocumentReviewReport;
import org.duban.command.documentlist.DocumentListCommand.SubmitDocumentList;
import org.duban.command.meeting.Meetings;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.SupervisedOrgan;
import org.duban.events.documentlist.DocumentListEvent;
import org.duban.events.documentlist.DocumentListEvent.DocumentListChecked;
import org.duban.events.documentlist.DocumentListEvent.DocumentListSubmitted;
import org.duban.events.documentlist.DocumentListEvent.DocumentListsAsked;
import org.duban.events.documentlist.DocumentListEvent.DocumentReviewReportHeard;
import org.jspecify.annotations.Nullable;

/** The yearly lists of normative documents among the forms of supervision. */
public final class DocumentLists extends SteppedForm<DocumentListCommand, DocumentListEvent> {

    private static final Map<String, String> BASES =
            Map.of("tell-deputies", "DD", "publish-report", "DD", "close-case", "SH-Rec §13; DD");

    /** The form. */
    public static final DocumentLists FORM = new DocumentLists();

    private DocumentLists() {
        super(Outline.of("DOCUMENT_LIST", DocumentListCommand.class, DocumentListEvent.class)
                .refusing(DocumentListRule.values())
                .terms(DocumentListTerm.values())
                .sharing(EnumSet.of(SharedProcess.CLOSING), BASES)
                .step(Step.of(AskForDocumentLists.class, DocumentListsAsked.class)
                        .with(
                                "listBy",
                                (c, so) ->
                                        so.counted(DocumentListTerm.REVIEW_YEARLIST, LocalDate.of(c.year() + 1, 1, 1)))
                        .checking((e, so) -> CommandRefused.unless(
                                e.year() <= e.occurredOn().getYear(),
                                DocumentListRule.LISTED_YEAR_NOT_BEGUN,
                                "year",
                                String.valueOf(e.year())))
                        .looking((c, so) -> Steps.nearYear(c.year(), c.occurredOn())))
                .step(Step.of(SubmitDocumentList.class, DocumentListSubmitted.class)
                        .oncePer(DocumentListSubmitted::organ)
                        .checking((e, so) -> notThrice(e)))
                .step(Step.of(CheckDocumentList.class, DocumentListChecked.class)
                        .after(DocumentListSubmitted.class, (e, list) -> e.organ() == list.organ())
                        .oncePer(DocumentListChecked::organ)
                        .checking(DocumentLists::listed))
                .step(Step.of(HearDocumentReviewReport.class, DocumentReviewReportHeard.class)
                        .once()
                        .afterAll(DocumentListChecked.class)
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn()))));
    }

    /** Every list came and was looked through, and a session heard what came of it. */
    @Override
    protected @Nullable String missing(StepLog log) {
        if (!covers(log.all(DocumentListSubmitted.class).map(DocumentListSubmitted::organ), log)) {
            return DocumentListSubmitted.class.getSimpleName();
        }
        if (!covers(log.all(DocumentListChecked.class).map(DocumentListChecked::organ), log)) {
            return DocumentListChecked.class.getSimpleName();
        }
        return log.has(DocumentReviewReportHeard.class) ? null : DocumentReviewReportHeard.class.getSimpleName();
    }

    private static boolean covers(Stream<SupervisedOrgan> organs, StepLog log) {
        return organs.collect(Collectors.toSet()).containsAll(log.opened().organs());
    }

    /** What was made and changed, or changed and repealed, in one year is on two lists; nothing is on all three. */
    private static void notThrice(DocumentListSubmitted e) {
        String thrice =
                Several.of(e.made().stream().filter(e.changed()::contains).filter(e.repealed()::contains));
        CommandRefused.unless(thrice.isEmpty(), DocumentListRule.DOCUMENT_LISTED_THRICE, "documents", thrice);
    }

    /** What was never filed is on the list. */
    private static void listed(DocumentListChecked e, SoFar soFar) {
        Set<String> listed = soFar.log()
                .all(DocumentListSubmitted.class)
                .filter(list -> list.organ() == e.organ())
                .flatMap(list -> Stream.of(list.made(), list.changed(), list.repealed()))
                .flatMap(titles -> titles.stream())
                .collect(Collectors.toSet());
        String unknown = Several.of(
                e.unfiled().stream().filter(title -> !listed.contains(title)).distinct());
        CommandRefused.unless(unknown.isEmpty(), DocumentListRule.UNFILED_NOT_LISTED, "documents", unknown);
    }
}
