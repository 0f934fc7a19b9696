package org.duban.query.inquiry;

import java.util.List;
import org.duban.events.inquiry.InquiryDuty;
import org.duban.events.inquiry.InquiryEvent;
import org.duban.events.inquiry.InquiryEvent.InquiryHeld;
import org.duban.events.inquiry.InquiryEvent.InquiryPapersSent;
import org.duban.events.inquiry.InquiryEvent.InquiryPlanned;
import org.duban.events.inquiry.InquiryEvent.InquirySchemeAdopted;
import org.duban.events.inquiry.InquiryEvent.RespondingUnitNotified;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How a special inquiry is viewed. */
public final class InquiryView {

    /** Its line in the table of contents. */
    public static final ViewedForm<InquiryEvent, InquiryFacts> FORM = SteppedView.of(
                    "INQUIRY", "inquiry", InquiryEvent.class, InquiryFacts.class)
            .stages(InquiryStage.values(), true)
            .about(InquiryPlanned.class, InquiryPlanned::subject)
            .duties(InquiryDuty.values())
            .reaching(InquirySchemeAdopted.class, InquiryStage.INQUIRY_SCHEME_ADOPTED)
            .reaching(InquiryPapersSent.class, InquiryStage.INQUIRY_PREPARED)
            .telling(RespondingUnitNotified.class, (view, e) -> view.outline().organs())
            .deliberating(
                    InquiryHeld.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private InquiryView() {}
}
