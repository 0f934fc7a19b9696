package org.duban.query.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.ReadingId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.query.CaseForms;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.OpinionsView;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RightsRow;
import org.duban.query.row.Row;

/** What one reader may read. Rights are judged on the stream as it stands today, also for its past. */
public final class Access {

    private static final Set<String> KEPT_BY_ADMIN = Set.of(UnitId.KIND, AccountName.KIND);

    private static final Set<Role> OPEN_SEALED = EnumSet.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR);

    private final Scope scope;
    private final Reader reader;
    private final Concern concern;

    public Access(Reader reader) {
        this.reader = reader;
        scope = Scope.of(reader);
        concern = new Concern(reader);
    }

    /** Whether everything is open to the reader. */
    public boolean all() {
        return scope.all();
    }

    /** The cases the reader may read something of. */
    public Condition cases() {
        return scope.cases();
    }

    /** The entries of registers that owe something the reader may read. */
    public Condition owing() {
        return scope.owing();
    }

    /** Whether such an entry of a register owes something that the reader may read. */
    public boolean seesDutiesOf(RegisterView entry) {
        return owing().holds(RegisterRow.of(entry));
    }

    /** The cases the reader may look for by a unit that handles them; looking must not tell of items not shown. */
    public Condition unit(UnitId unit) {
        return scope.casesHandledBy(reader.units().contains(unit));
    }

    /** The duties the reader may read. */
    public Condition duties() {
        return scope.duties();
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
            case ORGAN -> forOrgan(view, today);
            case PUBLISHED -> Extract.published(view, concern.handled(today)).partly();
            case TOLD -> toldAndOwn(view, today).partly();
            case OWN -> own(view, today).partly();
        });
    }

    private CaseView forOrgan(CaseView view, CaseView today) {
        CaseView rated = isRated(today) ? view.with(view.facts().forTheRated(today.facts())) : view;
        CaseView shown = Extract.forOrgan(rated, concern::ofOthers);
        return view.outline().organs().stream().anyMatch(concern::ofOthers) ? shown.partly() : shown;
    }

    /** Whether the reader answers for what others rate, and does not rate himself. */
    private boolean isRated(CaseView today) {
        return reader.person() == null || !today.facts().parties().people().contains(reader.person());
    }

    private CaseView own(CaseView view, CaseView today) {
        return Extract.own(view, concern.handled(today), concern::owes, reader.organ());
    }

    private CaseView toldAndOwn(CaseView view, CaseView today) {
        CaseView own = own(view, today);
        return told(today).of(view, handles(today) ? own : own.with(OpinionsView.NONE), concern.handled(today));
    }

    private boolean handles(CaseView today) {
        return scope.own().holds(CaseRow.of(today, today));
    }

    private static ToldExtract told(CaseView today) {
        return new ToldExtract(today.proceedings().told());
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
        if (kind.equals(ReadingId.KIND)) { // who looked is for those alone who look after that
            return reader.roles().contains(Role.AUDITOR);
        }
        return scope.all() || (reader.roles().contains(Role.ADMIN) && KEPT_BY_ADMIN.contains(kind));
    }

    /**
     * Whether the reader is told who or what that entry is, and may name it in something new: beside the registers that the
     * reader may read, what is known to all who take part, which are units, sessions of the congress, and people who are or
     * were deputies or hold office.
     */
    public boolean knows(RegisterView entry) {
        return sees(entry.stream())
                || switch (entry.facts()) {
                    case PersonFacts person ->
                        person.isInPublicLife() || person.personId().equals(reader.person());
                    case MeetingFacts meeting -> meeting.kind() == MeetingKind.CONGRESS;
                    default -> entry.stream().kind().equals(UnitId.KIND);
                };
    }

    /**
     * Whether the reader may read what is sealed of that person, a right of its own: of people in public life everybody who
     * takes part may, everybody of himself, and of others only who keeps, leads or audits the record.
     */
    public boolean opens(PersonFacts person) {
        return reader.roles().stream().anyMatch(OPEN_SEALED::contains)
                || person.isInPublicLife()
                || person.personId().equals(reader.person());
    }

    /** What the reader may see of a case's history. */
    public Predicate<Event> entries(CaseView today) {
        Extent extent = extent(today).orElse(Extent.OWN);
        ViewedForm<?, ?> form = CaseForms.of(today.outline().form());
        Predicate<Event> ownEntries = event -> concern.concerns(event, concern.handled(today));
        return switch (extent) {
            case WHOLE -> event -> true;
            case ORGAN ->
                event -> Extract.forOrgan(form, event, concern::ofOthers)
                        && !today.facts().withholds(event)
                        && !(isRated(today) && today.facts().isSealedRating(event));
            case PUBLISHED -> ownEntries.or(event -> Extract.forThePublic(form, event));
            case TOLD ->
                event -> (handles(today) && ownEntries.test(event))
                        || told(today).shows(form, event);
            case OWN -> ownEntries;
        };
    }

    /** The items whose titles the reader may read. */
    public Predicate<ItemId> items(CaseView today) {
        return switch (extent(today).orElse(Extent.WHOLE)) {
            case WHOLE, ORGAN, PUBLISHED -> item -> true;
            case TOLD -> item -> toldAndOwn(today, today).item(item).isPresent();
            case OWN -> concern.handled(today);
        };
    }

    /** Whether names of people are kept from the reader. */
    public boolean nameless(CaseView today) {
        Row row = CaseRow.of(today, today);
        return !scope.all() && !scope.organs().holds(row) && !scope.own().holds(row) && !concern.isParty(today);
    }

    private enum Extent {
        WHOLE,
        /** The whole but for the drafts of other organs. */
        ORGAN,
        /** What anyone may read of a case whose handling was told. */
        PUBLISHED,
        /** The papers that were told so far. */
        TOLD,
        /** What a unit or person has to do with. */
        OWN
    }

    private Optional<Extent> extent(CaseView today) {
        Row row = CaseRow.of(today, today);
        if (scope.all()) {
            return Optional.of(Extent.WHOLE);
        }
        if (scope.organs().holds(row) || concern.isParty(today)) {
            return Optional.of(Extent.ORGAN);
        }
        if (scope.told().holds(row)) {
            return Optional.of(RightsRow.isHandlingTold(today) ? Extent.PUBLISHED : Extent.TOLD);
        }
        return scope.own().holds(row) || scope.person().holds(row) ? Optional.of(Extent.OWN) : Optional.empty();
    }
}
