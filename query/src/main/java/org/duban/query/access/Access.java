package org.duban.query.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.query.CaseForms;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Parties;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RightsRow;
import org.duban.query.row.Row;

/** What one reader may read. Rights are judged on the stream as it stands today, also for its past. */
public final class Access {

    private static final Set<Role> READ_ALL = Set.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR);
    private static final Set<String> KEPT_BY_ADMIN = Set.of(UnitId.KIND, AccountName.KIND);

    private final boolean all;
    private final Condition organs;
    private final Condition own;
    private final Condition person;
    private final Condition published;
    private final Reader reader;

    public Access(Reader reader) {
        this.reader = reader;
        all = reader.roles().stream().anyMatch(READ_ALL::contains);
        organs = reader.roles().contains(Role.OFFICE) && reader.organ() != null
                ? Condition.is(RightsRow.TOLD, reader.organ().name())
                : Condition.never();
        own = reader.roles().contains(Role.DEPARTMENT) && !reader.units().isEmpty()
                ? Condition.oneOf(
                        RightsRow.UNITS,
                        reader.units().stream().map(UnitId::value).sorted().toList())
                : Condition.never();
        person = reader.person() == null
                ? Condition.never()
                : Condition.is(RightsRow.PERSONS, reader.person().value());
        published = reader.roles().contains(Role.DEPUTY) ? Condition.is(RightsRow.PUBLISHED, true) : Condition.never();
    }

    /** Whether everything is open to the reader. */
    public boolean all() {
        return all;
    }

    /** The cases the reader may read something of. */
    public Condition cases() {
        return all ? Condition.always() : Condition.any(List.of(organs, own, person, published));
    }

    /** The entries of registers that owe something the reader may read. */
    public Condition owing() {
        return all ? Condition.always() : Condition.any(List.of(own, person));
    }

    /** Whether such an entry of a register owes something that the reader may read. */
    public boolean seesDutiesOf(RegisterView entry) {
        return owing().holds(RegisterRow.of(entry));
    }

    /** The cases the reader may look for by a unit that handles them; looking must not tell of items not shown. */
    public Condition unit(UnitId unit) {
        return all
                ? Condition.always()
                : Condition.any(List.of(organs, published, reader.units().contains(unit) ? own : Condition.never()));
    }

    /** The duties the reader may read. */
    public Condition duties() {
        return all
                ? Condition.always()
                : Condition.any(List.of(
                        organs, own, person, published.and(Condition.oneOf(DutyFields.KIND, Extract.PUBLIC_DUTIES))));
    }

    /**
     * What the reader may see of a case.
     *
     * @param view as it stood at the time asked about
     * @param today as it stands now
     */
    public Optional<CaseView> shown(CaseView view, CaseView today) {
        return extent(today).map(extent -> switch (extent) {
            case WHOLE -> view;
            case ORGAN -> Extract.forOrgan(view, this::ofOthers);
            case PUBLISHED -> Extract.published(view, handled(today));
            case OWN -> Extract.own(view, handled(today), this::owes, reader.organ());
        });
    }

    /** Whether the reader may read something of a case that stands like this now. */
    public boolean sees(CaseView today) {
        return extent(today).isPresent();
    }

    /** Whether the reader may read such an entry of a register. */
    public boolean sees(StreamId entry) {
        return sees(entry.kind());
    }

    /** Whether the reader may read the register whose streams are of that kind. */
    public boolean sees(String kind) {
        return all || (reader.roles().contains(Role.ADMIN) && KEPT_BY_ADMIN.contains(kind));
    }

    /** What the reader may see of a case's history. */
    public Predicate<Event> entries(CaseView today) {
        Extent extent = extent(today).orElse(Extent.OWN);
        ViewedForm<?, ?> form = CaseForms.of(today.outline().form());
        Predicate<Event> ownEntries = event -> concerns(event, handled(today));
        return switch (extent) {
            case WHOLE -> event -> true;
            case ORGAN -> event -> Extract.forOrgan(form, event, this::ofOthers);
            case PUBLISHED -> ownEntries.or(event -> Extract.forThePublic(form, event));
            case OWN -> ownEntries;
        };
    }

    /** The items whose titles the reader may read. */
    public Predicate<ItemId> items(CaseView today) {
        return extent(today).filter(extent -> extent == Extent.OWN).isPresent() ? handled(today) : item -> true;
    }

    /** Whether names of people are kept from the reader. */
    public boolean nameless(CaseView today) {
        Row row = CaseRow.of(today, today);
        return !all && !organs.holds(row) && !own.holds(row) && !isParty(today);
    }

    private enum Extent {
        WHOLE,
        /** The whole but for the drafts of other organs. */
        ORGAN,
        PUBLISHED,
        /** What a unit or person has to do with. */
        OWN
    }

    private Optional<Extent> extent(CaseView today) {
        Row row = CaseRow.of(today, today);
        if (all) {
            return Optional.of(Extent.WHOLE);
        }
        if (organs.holds(row) || isParty(today)) {
            return Optional.of(Extent.ORGAN);
        }
        if (published.holds(row)) {
            return Optional.of(Extent.PUBLISHED);
        }
        return own.holds(row) || person.holds(row) ? Optional.of(Extent.OWN) : Optional.empty();
    }

    /** Whether the case as a whole is the reader's own business. */
    private boolean isParty(CaseView today) {
        Parties parties = today.facts().parties();
        boolean handles = reader.roles().contains(Role.DEPARTMENT)
                && reader.units().stream().anyMatch(parties.units()::contains);
        return handles || (reader.person() != null && parties.people().contains(reader.person()));
    }

    private boolean concerns(Event event, Predicate<ItemId> handled) {
        return switch (event) {
            case OpinionLetterDelivered letter -> reader.organ() == null || letter.organ() == reader.organ();
            case ItemEvent e -> handled.test(e.itemId());
            case DutyEvent about ->
                HandlingDuty.item(about.duty()).filter(handled).isPresent();
            default -> false;
        };
    }

    private boolean ofOthers(SupervisedOrgan organ) {
        return organ != reader.organ();
    }

    private boolean owes(Responsible by) {
        return switch (by.kind()) {
            case UNIT -> reader.units().contains(new UnitId(by.id()));
            case PERSON -> reader.person() != null && reader.person().value().equals(by.id());
            case COMMITTEE, ORGAN_OFFICE, GENERAL_OFFICE, BODY -> false;
        };
    }

    private Predicate<ItemId> handled(CaseView today) {
        return itemId -> reader.roles().contains(Role.DEPARTMENT)
                && today.item(itemId)
                        .filter(item -> item.involves(reader.units()))
                        .isPresent();
    }
}
