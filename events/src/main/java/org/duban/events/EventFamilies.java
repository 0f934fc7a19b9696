package org.duban.events;

import java.util.List;

/** The table of contents of what can happen: one line for each form of supervision, shared process and register. */
public final class EventFamilies {

    /** Every family of events, each sealed. */
    public static final List<Class<? extends Event>> ALL = List.of(
            EventCorrected.class,
            org.duban.events.duty.DutyEvent.class,
            org.duban.events.handling.HandlingEvent.class,
            org.duban.events.lawinspection.LawInspectionEvent.class,
            org.duban.events.workreport.WorkReportEvent.class,
            org.duban.events.finance.FinanceEvent.class,
            org.duban.events.debt.DebtEvent.class,
            org.duban.events.stateassets.StateAssetEvent.class,
            org.duban.events.livelihood.LivelihoodEvent.class,
            org.duban.events.resolutionreview.ResolutionReviewEvent.class,
            org.duban.events.inquiry.InquiryEvent.class,
            org.duban.events.research.ResearchEvent.class,
            org.duban.events.deputyvisit.DeputyVisitEvent.class,
            org.duban.events.interpellation.InterpellationEvent.class,
            org.duban.events.dismissal.DismissalEvent.class,
            org.duban.events.appraisal.AppraisalEvent.class,
            org.duban.events.documentreview.DocumentReviewEvent.class,
            org.duban.events.documentlist.DocumentListEvent.class,
            org.duban.events.investigation.InvestigationEvent.class,
            org.duban.events.majordecision.MajorDecisionEvent.class,
            org.duban.events.suggestion.SuggestionEvent.class,
            org.duban.events.meeting.MeetingEvent.class,
            org.duban.events.notice.NoticeEvent.class,
            org.duban.events.person.PersonEvent.class,
            org.duban.events.reading.ReadingEvent.class,
            org.duban.events.post.PostEvent.class,
            org.duban.events.appointment.AppointmentEvent.class,
            org.duban.events.activity.ActivityEvent.class,
            org.duban.events.contactpoint.ContactPointEvent.class,
            org.duban.events.consultation.ConsultationEvent.class,
            org.duban.events.dutyscheme.DutySchemeEvent.class,
            org.duban.events.dutybearer.DutyBearerEvent.class,
            org.duban.events.internalrule.InternalRuleEvent.class,
            org.duban.events.caselink.CaseLinkEvent.class,
            org.duban.events.plan.PlanEvent.class,
            org.duban.events.resolution.ResolutionEvent.class,
            org.duban.events.seat.SeatEvent.class,
            org.duban.events.series.SeriesEvent.class,
            org.duban.events.sheet.FigureSheetEvent.class,
            org.duban.events.unit.UnitEvent.class,
            org.duban.events.account.AccountEvent.class);

    private EventFamilies() {}
}
