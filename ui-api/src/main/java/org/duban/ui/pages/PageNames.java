package org.duban.ui.pages;

import java.util.HashMap;
import java.util.Map;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Principal;
import org.duban.events.Responsible;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.timeline.Moment;
import org.duban.query.words.PersonNames;
import org.jspecify.annotations.Nullable;

/** What units, meetings, accounts, people and bodies are called, for one reader at one moment. */
public final class PageNames {

    private final RegisterEntries registers;
    private final Moment moment;
    private final PersonNames people;
    private final Words words;
    private final Map<StreamId, String> known = new HashMap<>();

    PageNames(RegisterEntries registers, Moment moment, PersonNames people, Words words) {
        this.registers = registers;
        this.moment = moment;
        this.people = people;
        this.words = words;
    }

    /** The same, with what entries are called that are not on record yet. */
    public PageNames knowing(Map<StreamId, String> titles) {
        PageNames names = new PageNames(registers, moment, people, words);
        names.known.putAll(titles);
        return names;
    }

    /** An entry of a register. */
    public String entry(StreamId stream) {
        return stream.kind().equals(PersonId.KIND)
                ? person(new PersonId(stream.id()))
                : known.computeIfAbsent(stream, entry -> registers.title(entry, moment));
    }

    /** A unit. */
    public String unit(UnitId id) {
        return entry(id.stream());
    }

    /** A meeting. */
    public String meeting(MeetingId id) {
        return entry(id.stream());
    }

    /** Somebody's name, if the reader may read it. */
    public String person(PersonId id) {
        return known.computeIfAbsent(id.stream(), somebody -> people.person(id));
    }

    /** Whoever owes something. */
    public String responsible(Responsible by) {
        return switch (by.kind()) {
            case UNIT, COMMITTEE -> unit(new UnitId(by.id()));
            case PERSON -> person(new PersonId(by.id()));
            case ORGAN_OFFICE -> words.get("responsible.ORGAN_OFFICE", words.get("organ." + by.id()));
            case GENERAL_OFFICE -> words.get("responsible.GENERAL_OFFICE");
            case BODY -> words.get("body." + by.id());
        };
    }

    /** Whose act something is; null where names are not shown to the reader. */
    String principal(@Nullable Principal whose) {
        return whose == null
                ? words.get("person.hidden")
                : switch (whose.kind()) {
                    case SYSTEM -> words.get("person.system");
                    case UNIT -> unit(new UnitId(whose.id()));
                    case PERSON -> person(new PersonId(whose.id()));
                    case BODY -> words.get("body." + whose.id());
                    case ACCOUNT -> account(whose.id());
                };
    }

    /**
     * What an account is called.
     *
     * @param account its name, or null where names are not shown to the reader
     */
    public String account(@Nullable String account) {
        return switch (account) {
            case null -> words.get("person.hidden");
            case EventMeta.SYSTEM -> words.get("person.system");
            default -> entry(new AccountName(account).stream());
        };
    }
}
