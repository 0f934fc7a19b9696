package org.duban.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.UnitId;
import org.duban.query.words.Vocabulary;

/**
 * What a list is narrowed down by, as the reader may take it away again.
 *
 * @param address of the list
 */
record Chips(Address address, PageNames names, Words words) {

    private static final String OF_UNIT = "unit";
    private static final String RESPONSIBLE = "responsible";

    /** One for each of these parameters that is given. */
    List<FilterChip> of(List<String> parameters) {
        return parameters.stream()
                .filter(name -> address.given(name).isPresent())
                .filter(name -> !name.equals("responsibleId"))
                .map(this::chip)
                .toList();
    }

    private FilterChip chip(String name) {
        String value = address.parameters().getOrDefault(name, "");
        Address without = name.equals(RESPONSIBLE)
                ? address.without("cursor", RESPONSIBLE, "responsibleId")
                : address.without("cursor", name);
        return new FilterChip(words.get("filter." + name), told(name, value), without);
    }

    private String told(String name, String value) {
        return switch (name) {
            case OF_UNIT, "assistingUnit", "committee" -> unit(value);
            case "organ", "light", "form", "stage" -> coded(name, value);
            case "kind" -> coded("duty", value);
            case "organs" ->
                String.join(
                        ", ",
                        Stream.of(value.split(",", -1))
                                .map(one -> coded("organ", one))
                                .toList());
            case "ruleId" -> coded("term", value);
            case "open" -> words.get("filter.open." + value);
            case RESPONSIBLE ->
                coded("responsible.any", value)
                        + address.given("responsibleId")
                                .map(id -> " " + unit(id))
                                .orElse("");
            default -> value;
        };
    }

    private String coded(String family, String value) {
        String code = value.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return words.find(family + "." + code)
                .or(() -> Vocabulary.in(words.language()).find(family + "." + code))
                .orElse(value);
    }

    private String unit(String id) {
        return id.matches("[a-z0-9-]{1,64}") ? names.unit(new UnitId(id)) : id;
    }
}
