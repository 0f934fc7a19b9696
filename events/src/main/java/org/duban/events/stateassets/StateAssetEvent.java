package org.duban.events.stateassets;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;

/** What can happen with a yearly report on state assets before the opinions on it are handled. */
public sealed interface StateAssetEvent extends CaseEvent {

    /**
     * The report is on the yearly plan: the case is open.
     *
     * @param kind which assets it is about
     * @param year the year reported on
     * @param organs the government
     */
    record StateAssetReportPlanned(
            CaseId caseId,
            String title,
            @Fixed AssetKind kind,
            @Fixed int year,
            List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements StateAssetEvent, OpensCase {}

    /** The committee looked at how assets are managed at one place. */
    record AssetPerformanceChecked(
            CaseId caseId,
            String place,
            @SeveralLines String summary,
            @Fixed List<ItemId> findings,
            LocalDate occurredOn)
            implements StateAssetEvent {}

    /** The government reported. */
    record StateAssetReportSubmitted(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements StateAssetEvent {}

    /**
     * A session dealt with the report; members' opinions are to be compiled.
     *
     * @param manner whether it heard the report or deliberated on it in writing
     * @param compiler who compiles them
     */
    record StateAssetReportHeard(
            CaseId caseId,
            Session session,
            @Fixed HearingManner manner,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements StateAssetEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /** Which assets a report is about. */
    enum AssetKind {
        /** All of them. */
        COMPREHENSIVE,
        /** Those of enterprises other than financial ones. */
        ENTERPRISE,
        /** Those of financial enterprises. */
        FINANCIAL,
        /** Those of offices and public institutions. */
        ADMINISTRATIVE,
        /** Natural resources. */
        NATURAL_RESOURCES
    }

    /** How a session deals with a report. */
    enum HearingManner {
        /** It is heard. */
        ORAL,
        /** Members deliberate on the paper. */
        WRITTEN
    }
}
