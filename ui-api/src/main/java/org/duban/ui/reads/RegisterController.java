package org.duban.ui.reads;

import org.duban.command.account.Account;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.person.PersonFacts;
import org.duban.query.registers.EntryList;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.people.PersonPage;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which people and meetings there are; for whoever may read everything. */
@RestController
@RequestMapping("/api/v1")
class RegisterController {

    private final RegisterEntries registers;
    private final OpenedNames names;
    private final QueryContexts reception;

    RegisterController(RegisterEntries registers, OpenedNames names, QueryContexts reception) {
        this.registers = registers;
        this.names = names;
        this.reception = reception;
    }

    @GetMapping("/people")
    @Takes({"asOf", "on", "minPosition", "limit", "cursor"})
    PersonPage people(@AuthenticationPrincipal Account account, Parameters parameters) {
        EntryList list = entries(PersonId.KIND, account, parameters);
        return new PersonPage(
                list.items().stream()
                        .flatMap(view ->
                                view.facts(PersonFacts.class).stream().map(facts -> names.told(facts, view.version())))
                        .toList(),
                list.next(),
                list.position());
    }

    @GetMapping("/meetings")
    @Takes({"text", "asOf", "on", "minPosition", "limit", "cursor"})
    MeetingPage meetings(@AuthenticationPrincipal Account account, Parameters parameters) {
        EntryList list = entries(MeetingId.KIND, account, parameters);
        return new MeetingPage(
                list.items().stream()
                        .flatMap(view -> view.facts(MeetingFacts.class).stream()
                                .map(facts -> new MeetingAnswer(facts, view.duties(), view.version())))
                        .toList(),
                list.next(),
                list.position());
    }

    private EntryList entries(String kind, Account account, Parameters parameters) {
        QueryContext asking = reception.take(account, parameters);
        FindEntries query = new FindEntries(kind, parameters.text("text"), asking.moment(), asking.page());
        return asking.answered(() -> registers.find(asking.reader(), query));
    }
}
