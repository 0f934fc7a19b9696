package org.duban.query.inquiry;

import java.util.List;
import org.duban.events.inquiry.InquiryEvent;
import org.duban.events.inquiry.InquiryEvent.InquiryHeld;
import org.duban.events.inquiry.InquiryEvent.InquiryPlanned;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;

/** What figures count of special inquiries: those that were held. */
public final class InquiryFigures {

    private static final String HELD = "INQUIRY_HELD";

    /** The line in the table of contents. */
    public static final CountedFamily<InquiryEvent> COUNTED = new CountedFamily<>(
            InquiryEvent.class, InquiryFigures::after, List.of(Figure.acts("inquiries-held", 1, HELD)));

    private InquiryFigures() {}

    private static CountedStream after(CountedStream before, InquiryEvent event, RecordedEvent recorded) {
        return switch (event) {
            case InquiryPlanned e -> before.called(e.title());
            case InquiryHeld e -> before.counting(recorded, HELD, recorded.id());
            default -> before;
        };
    }
}
