package org.duban.ui.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.command.unit.Unit;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.CaseForms;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSort;
import org.duban.query.caseview.ViewedForm;
import org.duban.ui.reads.KnownCodes;

/**
 * What the reader asks for in the form over the list of cases, and what there is to choose from.
 *
 * @param committees that may be in charge
 */
public record CaseFilterForm(Address address, List<Unit> committees) {

    /** The parameters by which the list is narrowed down. */
    static final List<String> FIELDS = List.of("form", "stage", "organ", "committee", "open", "text");

    CaseFilter filter() {
        return new CaseFilter(
                address.read("form", KnownCodes.reading(forms())),
                address.read("stage", KnownCodes.reading(KnownCodes.stages())),
                address.read("organ", Codes.reading(SupervisedOrgan.class)),
                address.read("committee", UnitId::new),
                null,
                address.given("text").orElse(null),
                address.read("open", CaseFilterForm::yesOrNo));
    }

    private static Boolean yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("open: true or false");
        };
    }

    /** What is picked by what it is called. */
    Picks picks(PageFormatter say) {
        Map<String, String> charged = new LinkedHashMap<>();
        committees.forEach(unit -> charged.put(unit.unitId().value(), unit.name()));
        return new Picks(
                address,
                Map.of(
                        "committee",
                        charged,
                        "stage",
                        Picks.called(KnownCodes.stages(), code -> say.words().get("stage." + code))));
    }

    CaseSort sort() {
        return Objects.requireNonNullElse(address.read("sort", Codes.reading(CaseSort.class)), CaseSort.ID);
    }

    /** The order, as addresses write it. */
    public String sorted() {
        return Codes.of(sort());
    }

    /** The same list in that order, from its beginning. */
    public Address by(String order) {
        return address.without("cursor").with("sort", order);
    }

    /** What the address says beside the form, which stays as it is. */
    public Map<String, String> kept() {
        return address.without("cursor", "history")
                .without("sort")
                .without(FIELDS.toArray(String[]::new))
                .parameters();
    }

    /** Whether anything is asked for. */
    public boolean sifting() {
        return FIELDS.stream().anyMatch(address.parameters()::containsKey);
    }

    /** What to choose from. */
    public List<String> forms() {
        return CaseForms.ALL.stream().map(ViewedForm::code).toList();
    }

    /** What to choose from. */
    public SupervisedOrgan[] organs() {
        return SupervisedOrgan.values();
    }

    /** What to choose from, as addresses write it. */
    public List<String> sorts() {
        return Stream.of(CaseSort.values()).map(Codes::of).toList();
    }
}
