package org.duban.query.debt;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.debt.DebtEvent.DebtDataReceived;
import org.duban.events.debt.DebtEvent.DebtHalfYearReportReceived;
import org.duban.events.debt.DebtEvent.DebtReportHeard;
import org.duban.events.debt.DebtEvent.DebtRiskFlagged;
import org.duban.events.debt.DebtEvent.DebtSupervisionPlanned;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a year's supervision of government debt; lists are oldest first.
 *
 * @param planned which year's debt it is
 * @param figures the data given
 * @param reports on the half-years
 * @param risks those found
 * @param hearing null until a session heard the yearly report
 */
public record DebtFacts(
        @ShownTo({ORGAN, PUBLIC, HANDLER}) DebtSupervisionPlanned planned,
        @ShownTo({ORGAN, PUBLIC}) List<DebtDataReceived> figures,
        @ShownTo({ORGAN, PUBLIC}) List<DebtHalfYearReportReceived> reports,
        @ShownTo(ORGAN) List<DebtRiskFlagged> risks,
        @ShownTo({ORGAN, PUBLIC}) @Nullable DebtReportHeard hearing)
        implements StepFacts {}
