package org.duban.query.stateassets;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.stateassets.StateAssetEvent.AssetPerformanceChecked;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportHeard;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportPlanned;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportSubmitted;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report on state assets; lists are oldest first.
 *
 * @param planned what it is about
 * @param checks how assets are managed at single places
 * @param report null until the government reported
 * @param hearing null until a session dealt with it
 */
public record StateAssetFacts(
        @ShownTo({ORGAN, PUBLIC, HANDLER}) StateAssetReportPlanned planned,
        @ShownTo(ORGAN) List<AssetPerformanceChecked> checks,
        @ShownTo({ORGAN, PUBLIC}) @Nullable StateAssetReportSubmitted report,
        @ShownTo({ORGAN, PUBLIC}) @Nullable StateAssetReportHeard hearing)
        implements StepFacts {}
