package org.duban.ui.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.command.unit.Unit;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.Lateness;
import org.duban.query.followup.ResponsibleParty;
import org.duban.query.followup.Sort;
import org.duban.query.followup.Subject;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.KnownCodes;

/**
 * What the reader asks for in the form over the list, and what there is to choose from.
 *
 * @param rules ids of the rules of the place
 */
record FilterForm(Address address, List<String> rules) {

    private static final List<String> USUAL = List.of("unit", "organ", "kind", "light", "text");
    private static final List<String> FURTHER = List.of(
            "responsible",
            "responsibleId",
            "organs",
            "assistingUnit",
            "form",
            "ruleId",
            "daysLateFrom",
            "daysLateTo",
            "sort");

    /** The parameters it sets. */
    static final List<String> FIELDS =
            Stream.concat(USUAL.stream(), FURTHER.stream()).toList();

    /** Those by which the list is narrowed down. */
    static final List<String> SIFTING =
            FIELDS.stream().filter(field -> !field.equals("sort")).toList();

    FollowUpFilter filter() {
        ResponsibleParty holder = new ResponsibleParty(
                address.read("responsible", Codes.reading(Responsible.Kind.class)),
                address.given("responsibleId").orElse(null),
                address.read("unit", UnitId::new),
                address.read("assistingUnit", UnitId::new),
                address.read("organ", Codes.reading(SupervisedOrgan.class)),
                address.read("organs", KnownCodes::organs));
        Subject matter = new Subject(
                address.read("form", KnownCodes.reading(KnownCodes.forms())),
                null,
                address.read("kind", KnownCodes.reading(KnownCodes.duties())),
                address.read("ruleId", this::rule),
                null,
                address.given("text").orElse(null));
        Lateness timing = new Lateness(
                address.read("light", Codes.reading(Light.class)),
                null,
                null,
                address.read("daysLateFrom", Lateness::days),
                address.read("daysLateTo", Lateness::days));
        if (timing.reversed()) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.reversed("daysLateTo"));
        }
        return new FollowUpFilter(holder, matter, timing);
    }

    private String rule(String id) {
        if (!rules.contains(id)) {
            throw new IllegalArgumentException("ruleId: no rule of the place");
        }
        return id;
    }

    /** What is picked by what it is called, with {@code units} that may owe something or help. */
    Picks picks(List<Unit> units, PageFormatter say) {
        Map<String, String> parties = new LinkedHashMap<>();
        units.forEach(unit -> parties.put(unit.unitId().value(), unit.name()));
        return new Picks(
                address,
                Map.of(
                        "unit",
                        parties,
                        "assistingUnit",
                        parties,
                        "kind",
                        Picks.called(KnownCodes.duties(), code -> say.words().get("duty." + code)),
                        "ruleId",
                        Picks.called(rules, say::rule)));
    }

    /** Without what the tiles choose. */
    FollowUpFilter withoutTile() {
        return new FilterForm(address.without("organs", "light"), rules).filter();
    }

    Sort sort() {
        return Objects.requireNonNullElse(address.read("sort", Codes.reading(Sort.class)), Sort.DUE);
    }

    /** The order, as words and addresses write it. */
    public String sorted() {
        return Codes.of(sort());
    }

    /** The same list in that order, from its beginning. */
    public Address by(String order) {
        return address.without("cursor").with("sort", order);
    }

    /** Whether more is asked for than the usual. */
    public boolean further() {
        return FURTHER.stream().anyMatch(address.parameters()::containsKey);
    }

    /** Whether anything is asked for but an order. */
    public boolean sifting() {
        return SIFTING.stream().anyMatch(address.parameters()::containsKey);
    }

    /** What the address says beside the form, which stays as it is. */
    public Map<String, String> kept() {
        return address.without("cursor", "history")
                .without(FIELDS.toArray(String[]::new))
                .parameters();
    }

    /** What to choose from. */
    public SupervisedOrgan[] organs() {
        return SupervisedOrgan.values();
    }

    /** What to choose from. */
    public Light[] lights() {
        return Light.values();
    }

    /** What to choose from. */
    public Responsible.Kind[] responsibles() {
        return Responsible.Kind.values();
    }

    /** What to choose from. */
    public List<String> forms() {
        return KnownCodes.forms();
    }

    /** What to choose from, as addresses write it. */
    public List<String> sorts() {
        return Stream.of(Sort.values()).map(Codes::of).toList();
    }
}
