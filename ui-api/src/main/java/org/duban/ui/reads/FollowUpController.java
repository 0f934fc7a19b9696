package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.CaseId;
import org.duban.events.Responsible;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Lateness;
import org.duban.query.followup.ResponsibleParty;
import org.duban.query.followup.Sort;
import org.duban.query.followup.Subject;
import org.duban.query.timeline.Moment;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is owed: overdue, due soon, open, done late, without a date, without an owner. */
@RestController
class FollowUpController {

    private final FollowUps followUps;
    private final QueryContexts reception;

    private final ListAnswers answers = new ListAnswers();
    private final ListSheets sheets;

    private final DeadlineRules rules;

    FollowUpController(FollowUps followUps, QueryContexts reception, ListSheets sheets, DeadlineRules rules) {
        this.rules = rules;
        this.sheets = sheets;
        this.followUps = followUps;
        this.reception = reception;
    }

    @GetMapping("/api/v1/follow-ups")
    @Takes({
        "status",
        "responsible",
        "responsibleId",
        "unit",
        "assistingUnit",
        "organ",
        "organs",
        "form",
        "caseId",
        "stream",
        "kind",
        "light",
        "ruleId",
        "state",
        "text",
        "dueFrom",
        "dueTo",
        "daysLateFrom",
        "daysLateTo",
        "sort",
        "asOf",
        "on",
        "minPosition",
        "limit",
        "cursor",
        "format"
    })
    @AnsweredAs({ListForms.JSON, ListForms.CSV, ListForms.XLSX})
    ResponseEntity<Object> list(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        FollowUpStatus status = Optional.ofNullable(parameters.oneOfWords("status", FollowUpStatus.class))
                .orElse(FollowUpStatus.ALL);
        Sort sort =
                Optional.ofNullable(parameters.oneOfWords("sort", Sort.class)).orElse(Sort.DUE);
        FollowUpFilter filter = filter(parameters);
        Moment moment = asking.moment();
        return answers.answer(
                asking,
                request,
                new Listing<FollowUpList>(
                        page -> followUps.find(asking.reader(), new FindFollowUps(status, filter, sort, moment, page)),
                        FollowUpList::next,
                        FollowUpPageAnswer::of,
                        (list, visit) -> sheets.followUps(list.items(), visit)));
    }

    private FollowUpFilter filter(Parameters parameters) {
        ResponsibleParty holder = new ResponsibleParty(
                parameters.oneOf("responsible", Responsible.Kind.class),
                parameters.text("responsibleId"),
                parameters.read("unit", FaultCode.NOT_AN_ID, UnitId::new),
                parameters.read("assistingUnit", FaultCode.NOT_AN_ID, UnitId::new),
                parameters.oneOf("organ", SupervisedOrgan.class),
                KnownCodes.organs(parameters, "organs"));
        Subject matter = new Subject(
                KnownCodes.one(parameters, "form", KnownCodes.forms(), "form"),
                stream(parameters),
                KnownCodes.one(parameters, "kind", KnownCodes.duties(), "duty"),
                KnownCodes.one(parameters, "ruleId", KnownCodes.rules(rules), "term"),
                KnownCodes.one(parameters, "state", KnownCodes.states(), "value.ItemState"),
                parameters.text("text"));
        Lateness timing = new Lateness(
                parameters.oneOf("light", Light.class),
                parameters.day("dueFrom"),
                parameters.day("dueTo"),
                parameters.read("daysLateFrom", FaultCode.MALFORMED, Lateness::days),
                parameters.read("daysLateTo", FaultCode.MALFORMED, Lateness::days));
        return new FollowUpFilter(holder, matter, ForwardTiming.of(timing, parameters));
    }

    /** A case may be asked for by its own id. */
    private static @Nullable StreamId stream(Parameters parameters) {
        return Optional.ofNullable(parameters.read("caseId", FaultCode.NOT_AN_ID, CaseId::new))
                .map(CaseId::stream)
                .or(() -> Optional.ofNullable(parameters.read("stream", FaultCode.NOT_AN_ID, StreamId::new)))
                .orElse(null);
    }
}
