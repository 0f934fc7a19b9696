package org.duban.events.handling;

import java.util.Optional;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;

/** What is owed once a standing committee has said what must be put right. */
public enum HandlingDuty implements DutyKind {
    /** The committee compiles the deliberation opinions. */
    OPINION_COMPILE,
    /** The general office delivers the opinion letter. */
    OPINION_DELIVER,
    /** The organ's office gives an item to one unit. */
    ITEM_ASSIGNMENT,
    /** The committee comments on the draft handling report. */
    REPORT_COMMENT,
    /** The organ reports how a resolution is carried out. */
    RESOLUTION_REPORT,
    /** The organ reports how it handled the opinions. */
    HANDLING_REPORT,
    /** The lead unit rectifies an item. */
    RECTIFICATION_ITEM,
    /** An assisting unit tells the lead unit what it has to say of an item. */
    ASSISTING_OPINION,
    /** The committee reviews a submitted result. */
    REVIEW,
    /** The general office tells the deputies what came of it. */
    DEPUTY_NOTICE,
    /** The general office tells the public what came of it. */
    PUBLICATION,
    /** The report's draft goes to the committee before the session. */
    SESSION_DRAFT,
    /** The committee gives its opinion on the draft before the session. */
    SESSION_OPINION,
    /** The organ answers that opinion before the session. */
    SESSION_ANSWER,
    /** The final report goes to the Standing Committee's office before the session. */
    SESSION_REPORT,
    /** Members get the report before the session. */
    SESSION_DISTRIBUTION,
    /** The session is announced to members. */
    SESSION_NOTICE;

    /** The duty about one item. */
    public DutyId of(ItemId item) {
        return of(item.value());
    }

    /** The duty of one of the units that assist with an item. */
    public DutyId of(ItemId item, UnitId unit) {
        return of(item.value() + DutyId.SEPARATOR + unit.value());
    }

    /**
     * Whether a duty is to be done before the session that is named so.
     *
     * @param which the purpose in lower case with hyphens, and from the second session on its number
     */
    public static boolean isOfSession(DutyId duty, String which) {
        boolean before = SESSION_DRAFT.has(duty)
                || SESSION_OPINION.has(duty)
                || SESSION_ANSWER.has(duty)
                || SESSION_REPORT.has(duty)
                || SESSION_DISTRIBUTION.has(duty)
                || SESSION_NOTICE.has(duty);
        return before && (duty.which().equals(which) || isOfOrgan(duty, which));
    }

    private static boolean isOfOrgan(DutyId duty, String which) {
        for (SupervisedOrgan organ : SupervisedOrgan.values()) {
            if (duty.which().equals(which + "-" + organ.id())) {
                return true;
            }
        }
        return false;
    }

    /** The item that a duty is about; empty if it is about the case. */
    public static Optional<ItemId> item(DutyId duty) {
        boolean about = ITEM_ASSIGNMENT.has(duty)
                || RECTIFICATION_ITEM.has(duty)
                || ASSISTING_OPINION.has(duty)
                || REVIEW.has(duty);
        return about && !duty.which().isEmpty() ? Optional.of(new ItemId(duty.part(0))) : Optional.empty();
    }

    /** Whether the units that handle an item owe it. */
    public static boolean isOfUnits(DutyId duty) {
        return RECTIFICATION_ITEM.has(duty) || ASSISTING_OPINION.has(duty);
    }

    /** The assisting unit whose opinion a duty is about; empty if it is about none. */
    public static Optional<UnitId> assistingUnit(DutyId duty) {
        return ASSISTING_OPINION.has(duty) && !duty.part(1).isEmpty()
                ? Optional.of(new UnitId(duty.part(1)))
                : Optional.empty();
    }

    @Override
    public boolean answers() {
        return this == HANDLING_REPORT || this == RESOLUTION_REPORT;
    }
}
