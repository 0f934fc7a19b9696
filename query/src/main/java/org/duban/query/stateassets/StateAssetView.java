package org.duban.query.stateassets;

import java.util.List;
import org.duban.events.stateassets.StateAssetEvent;
import org.duban.events.stateassets.StateAssetEvent.AssetPerformanceChecked;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportHeard;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportPlanned;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportSubmitted;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How a report on state assets is viewed. */
public final class StateAssetView {

    /** Its line in the table of contents. */
    public static final ViewedForm<StateAssetEvent, StateAssetFacts> FORM = SteppedView.of(
                    "STATE_ASSETS", "stateassets", StateAssetEvent.class, StateAssetFacts.class)
            .stages(StateAssetStage.values(), true)
            .purposes("STATE_ASSETS", "HANDLING_REPORT")
            .telling(StateAssetReportPlanned.class, (view, e) -> e.organs())
            .reaching(AssetPerformanceChecked.class, StateAssetStage.ASSETS_CHECKED)
            .reaching(StateAssetReportSubmitted.class, StateAssetStage.ASSETS_REPORTED)
            .deliberating(
                    StateAssetReportHeard.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private StateAssetView() {}
}
