package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duban.command.account.Account;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.query.Registers;
import org.duban.query.access.Reader;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.register.ViewedRegister;
import org.duban.query.registers.EntryList;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.seat.SeatFacts;
import org.duban.query.series.SeriesFacts;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.people.PersonAnswer;
import org.duban.ui.people.PersonPage;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is on the registers; for whoever may read everything. */
@RestController
@RequestMapping("/api/v1")
class RegisterController {

    private final RegisterEntries registers;
    private final OpenedNames names;
    private final QueryContexts reception;
    private final ListTables tables;

    RegisterController(RegisterEntries registers, OpenedNames names, QueryContexts reception, ListTables tables) {
        this.registers = registers;
        this.names = names;
        this.reception = reception;
        this.tables = tables;
    }

    @GetMapping("/people")
    @Takes({"asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> people(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        Reader reader = reception.take(account, parameters).reader();
        return answer(
                new ListRequest(account, parameters, request),
                PersonId.KIND,
                view -> names.told(view, reader),
                PersonAnswer.class,
                PersonPage::new);
    }

    @GetMapping("/meetings")
    @Takes({"text", "asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> meetings(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        return answer(
                new ListRequest(account, parameters, request),
                MeetingId.KIND,
                view -> view.facts(MeetingFacts.class)
                        .map(facts -> new MeetingAnswer(facts, view.duties(), view.version())),
                MeetingAnswer.class,
                MeetingPage::new);
    }

    @GetMapping("/seats")
    @Takes({"text", "asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> seats(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        return answer(
                new ListRequest(account, parameters, request),
                SeatId.KIND,
                view -> view.facts(SeatFacts.class).map(facts -> new SeatAnswer(facts, view.version())),
                SeatAnswer.class,
                SeatPage::new);
    }

    @GetMapping("/series")
    @Takes({"text", "asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> series(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        return answer(
                new ListRequest(account, parameters, request),
                SeriesId.KIND,
                view -> view.facts(SeriesFacts.class).map(facts -> new SeriesAnswer(facts, view.version())),
                SeriesAnswer.class,
                SeriesPage::new);
    }

    /** The register that is named, of those that keep of an entry what happened to it. */
    @GetMapping("/registers/{register}")
    @Takes({"text", "asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> entries(
            @PathVariable String register,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        ViewedRegister<?, ?> wanted = Registers.of(register)
                .filter(known -> EntryFacts.class.isAssignableFrom(known.facts()))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        QueryContext asking = reception.take(account, parameters);
        return tables.answer(
                new ListRequest(account, parameters, request),
                () -> {
                    EntryList part = asking.answered(() -> entries(register, asking, asking.page()));
                    return new EntryPage(
                            part.items().stream().map(EntryAnswer::of).toList(), part.next(), part.position());
                },
                visit -> {
                    EntryList whole = entries(register, asking, Page.WHOLE);
                    ListForms.mustBeWhole(whole.next());
                    return tables.sheets().entries(wanted.facts(), whole.items(), visit);
                });
    }

    /** How a part of a list is answered as. */
    @FunctionalInterface
    private interface Paging<R> {

        Object of(List<R> items, @Nullable String next, long position);
    }

    private <R extends Record> ResponseEntity<Object> answer(
            ListRequest wanted,
            String kind,
            Function<RegisterView, Optional<R>> telling,
            Class<R> line,
            Paging<R> paging) {
        QueryContext asking = reception.take(wanted.account(), wanted.parameters());
        return tables.answer(
                wanted,
                () -> {
                    EntryList part = asking.answered(() -> entries(kind, asking, asking.page()));
                    return paging.of(told(part, telling), part.next(), part.position());
                },
                () -> {
                    EntryList whole = entries(kind, asking, Page.WHOLE);
                    return new ListTables.Lines<>(told(whole, telling), whole.next() != null);
                },
                line);
    }

    private EntryList entries(String kind, QueryContext asking, Page page) {
        FindEntries query = new FindEntries(kind, asking.parameters().text("text"), asking.moment(), page);
        return registers.find(asking.reader(), query);
    }

    private static <R> List<R> told(EntryList list, Function<RegisterView, Optional<R>> telling) {
        return list.items().stream()
                .flatMap(view -> telling.apply(view).stream())
                .toList();
    }
}
