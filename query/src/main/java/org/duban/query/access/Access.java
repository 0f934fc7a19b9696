package org.duban.query.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.duban.events.CaseEvent;
import org.duban.events.ItemId;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationRow;
import org.duban.query.row.RightsRow;

/** What one reader may read. Rights are judged on the case as it stands today, also for its past. */
public final class Access {

    private static final Set<Role> READ_ALL = Set.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR);
    private static final List<String> PUBLIC_KINDS =
            List.of(DutyKind.RECTIFICATION_ITEM.name(), DutyKind.HANDLING_REPORT.name(), DutyKind.PUBLICATION.name());

    private final boolean all;
    private final Condition organs;
    private final Condition own;
    private final Condition published;
    private final Reader reader;

    public Access(Reader reader) {
        this.reader = reader;
        all = reader.roles().stream().anyMatch(READ_ALL::contains);
        organs = reader.roles().contains(Role.OFFICE) && reader.organ() != null
                ? Condition.is(RightsRow.SUPERVISED, reader.organ().name()).and(Condition.is(RightsRow.TOLD, true))
                : Condition.NEVER;
        own = reader.roles().contains(Role.DEPARTMENT) && reader.unit() != null
                ? Condition.is(RightsRow.UNITS, reader.unit().value())
                : Condition.NEVER;
        published = reader.roles().contains(Role.DEPUTY) ? Condition.is(RightsRow.PUBLISHED, true) : Condition.NEVER;
    }

    /** Whether every case is open to the reader. */
    public boolean all() {
        return all;
    }

    /** The cases the reader may read something of. */
    public Condition cases() {
        return all ? Condition.ALWAYS : Condition.any(List.of(organs, own, published));
    }

    /** The cases the reader may look for by a unit that handles them; looking must not tell of items not shown. */
    public Condition unit(UnitId unit) {
        return all
                ? Condition.ALWAYS
                : Condition.any(List.of(organs, published, unit.equals(reader.unit()) ? own : Condition.NEVER));
    }

    /** The obligations the reader may read. */
    public Condition obligations() {
        return all
                ? Condition.ALWAYS
                : Condition.any(List.of(organs, own, published.and(Condition.oneOf(ObligationRow.KIND, PUBLIC_KINDS))));
    }

    /**
     * What the reader may see of a case.
     *
     * @param view as it stood at the time asked about
     * @param today as it stands now
     */
    public Optional<CaseView> shown(CaseView view, CaseView today) {
        BsonDocument row = CaseRow.of(today, today);
        if (all || organs.holds().test(row)) {
            return Optional.of(view);
        }
        boolean whole = published.holds().test(row);
        return whole || own.holds().test(row)
                ? Optional.of(Extract.of(view, item -> shown(item, today, whole), whole))
                : Optional.empty();
    }

    /** Whether the reader may read something of a case that stands like this now. */
    public boolean sees(CaseView today) {
        return cases().holds().test(CaseRow.of(today, today));
    }

    /** What the reader may see of a case's history. */
    public Predicate<CaseEvent> entries(CaseView today) {
        BsonDocument row = CaseRow.of(today, today);
        if (all || organs.holds().test(row)) {
            return event -> true;
        }
        boolean whole = published.holds().test(row);
        return event -> (whole && Extract.forThePublic(event))
                || event instanceof OpinionLetterDelivered
                || (event instanceof ItemEvent e && handles(today, e.itemId()))
                || (event instanceof DutyEvent duty
                        && duty.duty()
                                .itemId()
                                .filter(itemId -> handles(today, itemId))
                                .isPresent());
    }

    /** Whether names of people are kept from the reader. */
    public boolean nameless(CaseView today) {
        BsonDocument row = CaseRow.of(today, today);
        return !all && !organs.holds().test(row) && !own.holds().test(row);
    }

    private Optional<ItemView> shown(ItemView item, CaseView today, boolean whole) {
        if (handles(today, item.itemId())) {
            return Optional.of(item);
        }
        return whole ? Optional.of(item.forThePublic()) : Optional.empty();
    }

    private boolean handles(CaseView today, ItemId itemId) {
        UnitId unit = reader.unit();
        return unit != null
                && reader.roles().contains(Role.DEPARTMENT)
                && today.item(itemId).filter(item -> item.involves(unit)).isPresent();
    }
}
