package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.query.register.RegisterView;
import org.duban.query.seat.SeatFacts;
import org.duban.query.seat.SeatFacts.SeatTerm;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageNames;

/** The seats that may be named: of a by-election those that are vacant, of an end those that somebody holds. */
record SeatChoices(List<RegisterView> known, PageNames names, Vocabulary words) {

    private static final String SEAT = "seatId";

    private static final Map<String, Predicate<SeatFacts>> TAKING = Map.of(
            "FillSeat." + SEAT, seat -> seat.holder().isEmpty(),
            "VacateSeat." + SEAT, seat -> seat.holder().isPresent());

    /** By what name the choices of a field are asked for. */
    static String called(String owner, String field) {
        return field.equals(SEAT) ? owner + "." + field : field;
    }

    List<Option> of(String field) {
        List<SeatFacts> all = known.stream()
                .flatMap(entry -> entry.facts(SeatFacts.class).stream())
                .sorted(Comparator.comparing(SeatFacts::title)
                        .reversed()
                        .thenComparing(seat -> seat.seatId().value()))
                .toList();
        Map<String, SeatFacts> byId =
                all.stream().collect(Collectors.toMap(seat -> seat.seatId().value(), Function.identity()));
        return Alike.apart(
                all.stream()
                        .filter(TAKING.getOrDefault(field, seat -> true))
                        .map(seat -> Option.of(seat.seatId().value(), seat.title()))
                        .toList(),
                id -> Stream.ofNullable(byId.get(id))
                        .flatMap(seat -> marks(seat, all))
                        .toList());
    }

    /** Who holds it or held it last, of which congress it is, and the how manieth it is of that constituency. */
    private Stream<String> marks(SeatFacts seat, List<SeatFacts> all) {
        List<SeatFacts> alike =
                all.stream().filter(other -> other.title().equals(seat.title())).toList();
        return Stream.of(
                        seat.terms().stream()
                                .skip(Math.max(0, seat.terms().size() - 1))
                                .map(this::held),
                        Stream.of(words.value(seat.level())),
                        Stream.of(words.text("choice.seat.nth", alike.indexOf(seat) + 1)))
                .flatMap(marks -> marks);
    }

    private String held(SeatTerm term) {
        String name = names.person(term.holder());
        return term.until() == null ? name : words.text("choice.seat.former", name, term.until());
    }
}
