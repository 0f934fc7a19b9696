package org.duban.query.interpellation;

import java.util.List;
import org.duban.events.interpellation.InterpellationDuty;
import org.duban.events.interpellation.InterpellationEvent;
import org.duban.events.interpellation.InterpellationEvent.AnswerOrdered;
import org.duban.events.interpellation.InterpellationEvent.InterpellationAnswered;
import org.duban.events.interpellation.InterpellationEvent.InterpellationRejected;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How an interpellation is viewed. */
public final class InterpellationView {

    /** Its line in the table of contents. */
    public static final ViewedForm<InterpellationEvent, InterpellationFacts> FORM = SteppedView.of(
                    "INTERPELLATION", "interpellation", InterpellationEvent.class, InterpellationFacts.class)
            .stages(InterpellationStage.values(), false)
            .duties(InterpellationDuty.values())
            .reaching(InterpellationRejected.class, InterpellationStage.INTERPELLATION_REJECTED)
            .reaching(AnswerOrdered.class, InterpellationStage.ANSWER_ORDERED)
            .telling(AnswerOrdered.class, (view, e) -> List.of(e.organ()))
            .reaching(InterpellationAnswered.class, InterpellationStage.INTERPELLATION_ANSWERED)
            .view();

    private InterpellationView() {}
}
