package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.unit.Units;
import org.duban.events.Deadline;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** The last days that an organ's office gives its units for an item, which the letter's own day limits. */
record ItemTerms(Handling handling, CaseBasis basis, Context context) {

    /** The term that the unit's organ is under by its letter; refuses if it got none. */
    Deadline letters(UnitId lead) {
        Deadline handleBy = handling.opinions().delivered(organ(lead)).handleBy();
        return recounted(lead).orElse(handleBy);
    }

    /** The day decided, no later than the letter's; else the letter's, and an item assigned after that needs its own. */
    Deadline due(AssignItem c, Deadline letters) {
        LocalDate last = Steps.taken(letters.dueOn(), "Deadline");
        LocalDate dueOn = c.dueOn() == null ? last : c.dueOn();
        DueDates.mustNotPrecede(c.occurredOn(), dueOn);
        if (c.dueOn() == null) {
            return letters;
        }
        DueDates.mustNotExceed(last, c.occurredOn(), dueOn);
        LocalDate received = handling.opinions().delivered(organ(c.leadUnit())).on();
        return context.rules().decided(HandlingTerm.ITEM_DUE, received, dueOn);
    }

    /** The later of the item's own last day, which an extension may have put off, and that of the letter; null for none. */
    @Nullable
    LocalDate last(Deadline item, UnitId lead) {
        LocalDate letter = recounted(lead).map(Deadline::dueOn).orElse(null);
        return item.dueOn() == null ? letter : Steps.later(item.dueOn(), letter);
    }

    private Optional<Deadline> recounted(UnitId lead) {
        return handling.duties()
                .get(HandlingDuty.HANDLING_REPORT.of(organ(lead)))
                .map(Duty::due)
                .map(term -> context.rules().changes().recounted(term).orElse(term));
    }

    /** The organ of the unit: what the case's organs' letters do not reach cannot be given to its units. */
    private SupervisedOrgan organ(UnitId unitId) {
        SupervisedOrgan organ = Units.standing(context, unitId).organ();
        if (organ == null || !basis.organs().contains(organ)) {
            throw new CommandRefused(HandlingRule.UNIT_OF_OTHER_ORGAN, "unit", unitId.value());
        }
        return organ;
    }
}
