package org.duban.query.access;

import java.util.function.Predicate;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Parties;

/** What a reader has to do with as a unit, an office or a person. */
record Concern(Reader reader) {

    boolean concerns(Event event, Predicate<ItemId> handled) {
        return switch (event) {
            case OpinionLetterDelivered letter -> reader.organ() == null || letter.organ() == reader.organ();
            case ItemEvent e -> handled.test(e.itemId());
            case DutyEvent about ->
                HandlingDuty.item(about.duty()).filter(handled).isPresent();
            default -> false;
        };
    }

    /** Whether the case as a whole is the reader's own business. */
    boolean isParty(CaseView today) {
        Parties parties = today.facts().parties();
        boolean handles = reader.roles().contains(Role.DEPARTMENT)
                && reader.units().stream().anyMatch(parties.units()::contains);
        return handles || (reader.person() != null && parties.people().contains(reader.person()));
    }

    boolean ofOthers(SupervisedOrgan organ) {
        return organ != reader.organ();
    }

    boolean owes(Responsible by) {
        return switch (by.kind()) {
            case UNIT -> reader.units().contains(new UnitId(by.id()));
            case PERSON -> reader.person() != null && reader.person().value().equals(by.id());
            case COMMITTEE, ORGAN_OFFICE, GENERAL_OFFICE, BODY -> false;
        };
    }

    Predicate<ItemId> handled(CaseView today) {
        return itemId -> reader.roles().contains(Role.DEPARTMENT)
                && today.item(itemId)
                        .filter(item -> item.involves(reader.units()))
                        .isPresent();
    }
}
