package org.duban.events.documentlist;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;

/** What can happen with the lists of a year's normative documents. */
public sealed interface DocumentListEvent extends CaseEvent {

    /**
     * The lists of a year are asked for: the case is open.
     *
     * @param year whose documents are listed
     * @param organs the makers
     * @param listBy by when each sends its list
     */
    record DocumentListsAsked(
            CaseId caseId,
            String title,
            @Fixed @AtLeastOne int year,
            @Fixed @AtLeastOne List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            @CountedFrom("year") Deadline listBy,
            LocalDate occurredOn)
            implements DocumentListEvent, OpensCase {

        @Override
        public List<Owing> owing() {
            return organs.stream()
                    .<Owing>map(organ -> new Owing.Opens(
                            DocumentListDuty.DOCUMENT_LIST.of(organ), listBy, Responsible.office(organ)))
                    .toList();
        }
    }

    /**
     * A maker sent its list; each document by its title.
     *
     * @param made the documents it made in that year
     * @param changed those it changed
     * @param repealed those it repealed
     */
    record DocumentListSubmitted(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            String documentNo,
            List<String> made,
            List<String> changed,
            List<String> repealed,
            LocalDate occurredOn)
            implements DocumentListEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(DocumentListDuty.DOCUMENT_LIST.of(organ), occurredOn));
        }
    }

    /**
     * The committee compared a list with what was filed.
     *
     * @param unfiled documents on it that were never filed
     */
    record DocumentListChecked(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            @SeveralLines String outcome,
            List<String> unfiled,
            LocalDate occurredOn)
            implements DocumentListEvent {}

    /** A session heard the report on the year's filing and review. */
    record DocumentReviewReportHeard(
            CaseId caseId,
            Session session,
            String documentNo,
            @SeveralLines List<String> opinionsRaised,
            LocalDate occurredOn)
            implements DocumentListEvent, RaisesOpinions {}
}
