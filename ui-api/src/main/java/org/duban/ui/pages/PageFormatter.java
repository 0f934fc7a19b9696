package org.duban.ui.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.command.rules.RuleSummary;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.LegalBasis;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.cases.CaseSummary;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.history.HistoryEntry;
import org.duban.query.register.RegisterView;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;

/**
 * Tells a reader in words what the query side answers in ids, days and codes.
 *
 * @param on the day the page is about
 */
public record PageFormatter(Words words, PageNames names, Citations citations, ZoneId zone, LocalDate on) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHORT_HASH = 12;

    /** A unit, by its name. */
    public String unit(UnitId id) {
        return names.unit(id);
    }

    /** What is owed, by its kind and, of several in a case, its organ, meeting or period. */
    public String kind(FollowUp followUp) {
        return new ValueText(Vocabulary.in(words.language()), PageLabels.ofTable(names)).kind(followUp.duty());
    }

    /** Whoever owes something. */
    public String responsible(FollowUp followUp) {
        return names.responsible(followUp.responsible());
    }

    /** Whoever owes a share of a list. */
    public String responsible(Share share) {
        return names.responsible(share.responsible());
    }

    /** Whose act an entry of a history is. */
    public String principal(HistoryEntry entry) {
        return names.principal(entry.principal());
    }

    /** The account that wrote an entry of a history down. */
    public String recorder(HistoryEntry entry) {
        return names.account(entry.recordedBy());
    }

    /** Organs with commas between them; what is about none. */
    public String organs(List<SupervisedOrgan> organs) {
        return organs.isEmpty()
                ? words.get("organ.none")
                : organs.stream()
                        .map(organ -> words.get("organ." + organ))
                        .collect(Collectors.joining(words.get("derived.and")));
    }

    /** The state of an item. */
    public String state(Object code) {
        return States.of(code, words);
    }

    /** The state of an item; nothing if the reader is not told how it is handled. */
    public String state(ItemView item) {
        return item.handling() == null ? "" : state(item.handling().state());
    }

    /** Who handles an item, or that nobody does yet; nothing if the reader is not told. */
    public String lead(ItemView item) {
        if (item.handling() == null) {
            return "";
        }
        return item.assignment() == null
                ? words.get("item.unassigned")
                : unit(item.assignment().leadUnit());
    }

    /** How far a case has come among the stages of its form. */
    public StageBar stages(CaseView view) {
        return StageBar.of(view);
    }

    /** How many items a case has, as far as the reader is told. */
    public String items(CaseSummary one) {
        if (one.items() == null) {
            return "";
        }
        return one.openItems() == null
                ? words.get("cases.found", one.items())
                : words.get("cases.items", one.items(), one.openItems());
    }

    /** How far something owed has come; why it is owed no more if it ended unmet. */
    public String state(FollowUp followUp) {
        return States.of(followUp, words);
    }

    /** What was done in a case beside its items. */
    public List<Fact> record(CaseView view) {
        return new CaseSheet(view, names, words).whole();
    }

    /**
     * What is on record of an entry of a register.
     *
     * @param cases what a case that is named there is called; empty for one that the reader is not shown
     */
    public List<Fact> facts(RegisterView view, Function<CaseId, Optional<String>> cases) {
        Vocabulary told = Vocabulary.in(words.language());
        Function<CaseId, String> called = id -> cases.apply(id).orElseGet(() -> words.get("dossier.hidden"));
        return new FactSheet(new ValueText(told, PageLabels.ofEntry(names, told, view.facts(), called)), words, "")
                .of(view.facts(), Set.of("names", "title"));
    }

    /** An item by its number and title. */
    public String item(CaseView view, ItemId item) {
        return new CaseSheet(view, names, words).item(item);
    }

    /** How an item of a case was handled. */
    public List<Fact> course(CaseView view, ItemView item) {
        return new CaseSheet(view, names, words).of(item);
    }

    /** Where an item comes from: a step by its event's name, or words someone wrote. */
    public String source(String source) {
        return words.find("source." + source).orElse(source);
    }

    /** A moment, to the minute, by the congress's clock. */
    public String time(Instant at) {
        return MINUTES.format(at.atZone(zone));
    }

    /** The beginning of a hash. */
    public String brief(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    /** A provision that something rests on. */
    public String cite(LegalBasis basis) {
        return citations.cite(basis);
    }

    /** A provision that a refusal rests on, whose note is in words already. */
    public String citeTold(LegalBasis basis) {
        return citations.citeTold(basis);
    }

    /** The provision that a deadline rests on. */
    public String cite(Deadline due) {
        return citations.cite(due);
    }

    /** How a deadline came to its date. */
    public String derive(Deadline due) {
        return new DeadlineView(due, words).told();
    }

    /** The provision that a rule rests on. */
    public String cite(RuleSummary rule) {
        return citations.cite(rule.source(), rule.article());
    }

    /** How far from its trigger a rule's deadline lies, as rule packs write it. */
    public String span(String offset) {
        return Span.of(offset).told(words);
    }

    /** How far an extension under a rule may reach, and how often it may be given; nothing if none may. */
    public String cap(RuleSummary rule) {
        String cap = rule.extensionCap();
        return cap == null ? "" : words.get("rules.capped", span(cap), rule.extensions());
    }

    /** Whether a rule's version holds now, and from when until when it does. */
    public String held(RuleView row) {
        return new Validity(row, words).told();
    }

    /** What a rule is called; its id if nobody put that into words. */
    public String rule(String ruleId) {
        return words.find("term." + ruleId).orElse(ruleId);
    }

    /** What a rule counts from; in the rule pack's own words if nobody put them into the reader's. */
    public String trigger(RuleSummary rule) {
        return words.find("trigger." + rule.trigger().replace(' ', '-')).orElse(rule.trigger());
    }

    /** The days passed over on the way to a deadline, and how far it may be put off; empty if neither was kept. */
    public List<String> notes(Deadline due) {
        return DerivationNotes.of(due, words).told();
    }

    /** What was done about something owed. */
    public List<String> escalated(FollowUp followUp) {
        return new EscalationView(followUp, zone, on, names::meeting, words).told();
    }

    /** How long there is left, or since when it is too late. */
    public String punctuality(FollowUp followUp) {
        return new Punctuality(followUp, on, words).told();
    }
}
