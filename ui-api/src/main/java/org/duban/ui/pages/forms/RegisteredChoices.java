package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Commands;
import org.duban.command.Rule;
import org.duban.command.account.Directory;
import org.duban.command.handling.HandlingRule;
import org.duban.events.AccountName;
import org.duban.events.ConsultationId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.ItemState;
import org.duban.query.Registers;
import org.duban.query.access.Access;
import org.duban.query.appointment.AppointmentFacts;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSummary;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.consultation.ConsultationFacts;
import org.duban.query.plan.PlanFacts;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.register.ViewedRegister;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.resolution.ResolutionFacts;
import org.duban.query.timeline.Page;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageLabels;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is on record and may be named, as far as the reader may see it.
 *
 * @param view the case that the form is about; null if about none
 * @param entry the entry of a register that the form is about; null if about none
 * @param written the types of what the reader names himself, because there is no such thing yet
 */
record RegisteredChoices(
        PageRequest visit,
        @Nullable CaseView view,
        @Nullable StreamId entry,
        PageLabels labels,
        Vocabulary words,
        Sources sources,
        Set<String> written)
        implements FormChoices {

    private static final Set<Rule> UNTELLABLE = Set.of(HandlingRule.PAPER_NOT_THERE, HandlingRule.PAPERS_TOLD);

    private static final Map<String, Set<String>> NAMED =
            Map.of("register-account", Set.of("AccountName"), "collect-opinions", Set.of("OpinionId"));

    /** The types of what whoever gives that command names himself. */
    static Set<String> namedIn(String command) {
        return NAMED.getOrDefault(command, Set.of());
    }

    /** Where choices come from. */
    record Sources(Directory directory, RegisterEntries registers, Cases cases, OpenTerms terms, NextSteps next) {}

    @Override
    public Optional<List<Option>> of(String type, String field) {
        if (written.contains(type)) {
            return Optional.empty();
        }
        return switch (type) {
            case "UnitId" ->
                Optional.of(new UnitChoices(sources.directory(), visit.reader(), words, organs()).of(field));
            case "PersonId" -> {
                List<RegisterView> people = known(PersonId.KIND);
                PersonChoices choices =
                        new PersonChoices(people, visit.reader(), view, labels.names(), words.text("choice.former"));
                yield Optional.of(Alike.entries(choices.of(field), people));
            }
            case "MeetingId" -> {
                List<RegisterView> meetings = known(MeetingId.KIND);
                MeetingChoices choices = new MeetingChoices(meetings, view, visit.today(), words);
                yield Optional.of(Alike.entries(choices.of(field), meetings));
            }
            case "SeatId" -> Optional.of(new SeatChoices(known(SeatId.KIND), labels.names(), words).of(field));
            case "SeriesId" -> Optional.of(titled(known(SeriesId.KIND)));
            case "CaseId" -> Optional.of(cases(field));
            case "ItemId" -> Optional.of(items());
            case "DutyId" -> Optional.of(duties());
            case "AccountName" -> Optional.of(accounts());
            case "OpinionId" -> Optional.of(opinions());
            case "TopicName" -> topics();
            case "TaskName" -> tasks();
            default -> entry(type);
        };
    }

    @Override
    public Optional<List<Option>> inWords(String command, String field) {
        if (view != null && PurposeChoices.areAsked(command, field)) {
            return Optional.of(new PurposeChoices(view, visit, sources.next(), words).all());
        }
        return new WordChoices(view, entered(), this::known, words, sources.terms()).of(command, field);
    }

    private @Nullable RegisterView entered() {
        return entry == null
                ? null
                : known(entry.kind()).stream()
                        .filter(known -> known.stream().equals(entry))
                        .findFirst()
                        .orElse(null);
    }

    /** Of a case's organs and papers only these are named; whoever acts for one of them names no other. */
    @Override
    public boolean offers(Enum<?> constant, String owner) {
        return switch (constant) {
            case SupervisedOrgan organ -> owner.equals("AssignSuggestion") || (isOwn(organ) && isOfCase(organ));
            case CasePaper paper -> view == null || canBeTold(paper, owner);
            default -> true;
        };
    }

    /** Of a case's papers those are told that are there, and were not told before. */
    private boolean canBeTold(CasePaper paper, String owner) {
        About about = About.of(Objects.requireNonNull(view).caseId().stream());
        return Commands.all().stream()
                .filter(type -> type.type().getSimpleName().equals(owner))
                .noneMatch(type ->
                        sources.next().forbids(visit.account(), type, about, "papers", paper.name(), UNTELLABLE));
    }

    private boolean isOwn(SupervisedOrgan organ) {
        SupervisedOrgan own = visit.reader().organ();
        return own == null || new Access(visit.reader()).all() || own == organ;
    }

    private boolean isOfCase(SupervisedOrgan organ) {
        return organs().isEmpty() || organs().contains(organ);
    }

    private Set<SupervisedOrgan> organs() {
        return view == null ? Set.of() : Set.copyOf(view.outline().organs());
    }

    @Override
    public String about() {
        return view == null ? "" : view.caseId().value();
    }

    /** Entries of the register that ids of that type name. */
    private Optional<List<Option>> entry(String type) {
        return Registers.ALL.stream()
                .map(ViewedRegister::kind)
                .filter(kind -> type.equalsIgnoreCase(kind + "Id"))
                .findFirst()
                .map(kind -> titled(known(kind)));
    }

    private List<RegisterView> known(String kind) {
        return sources.registers().known(visit.reader(), kind, visit.now());
    }

    private List<Option> titled(List<RegisterView> entries) {
        List<Option> named = entries.stream()
                .map(entry -> Option.of(entry.stream().id(), entry.title()))
                .toList();
        return Alike.entries(named, entries, this::proposed).stream()
                .sorted(Comparator.comparing(Option::label).reversed())
                .toList();
    }

    /** Of two proposals for one post: who is proposed, and whether for or from it. */
    private List<String> proposed(RegisterFacts facts) {
        return facts instanceof AppointmentFacts appointment
                ? List.of(
                        labels.names().person(appointment.proposal().person()),
                        words.text(
                                "value.PersonnelAct." + appointment.proposal().act()))
                : List.of();
    }

    private List<Option> cases(String field) {
        FindCases query = new FindCases(CaseFilter.ANY, visit.now(), Page.WHOLE);
        List<CaseSummary> all = sources.cases().find(visit.reader(), query).items();
        return new CaseChoices(all, sources.next(), visit.account()).of(field);
    }

    private List<Option> items() {
        return Stream.ofNullable(view)
                .flatMap(known -> known.items().stream())
                .filter(item -> !item.is(ItemState.MERGED))
                .map(item -> Option.of(item.itemId().value(), labels.item(item.itemId())))
                .toList();
    }

    private List<Option> duties() {
        ValueText values = new ValueText(words, labels);
        return Stream.ofNullable(view)
                .flatMap(known -> known.duties().stream())
                .filter(duty -> duty.open())
                .map(duty -> Option.of(duty.id().toString(), values.duty(duty.id())))
                .toList();
    }

    /** What the resolution asks for and was not reported on. */
    private Optional<List<Option>> tasks() {
        return Optional.ofNullable(entered())
                .flatMap(entry -> entry.facts(ResolutionFacts.class))
                .map(facts -> facts.adopted().tasks().stream()
                        .map(task -> Option.of(task.task().value(), task.asked()))
                        .toList());
    }

    /** Those that the plan may be rid of; elsewhere a topic is named by whoever plans it. */
    private Optional<List<Option>> topics() {
        return Optional.ofNullable(entered())
                .flatMap(plan -> plan.facts(PlanFacts.class))
                .map(OpenTopics::open);
    }

    /** Those that were collected in the consultation, by what they say. */
    private List<Option> opinions() {
        return known(ConsultationId.KIND).stream()
                .filter(consultation -> consultation.stream().equals(entry))
                .flatMap(consultation -> consultation.facts(ConsultationFacts.class).stream())
                .flatMap(facts -> facts.collections().stream())
                .flatMap(collection -> collection.collected().stream())
                .map(one -> Option.of(one.opinionId().value(), one.article() + " " + one.text()))
                .toList();
    }

    private List<Option> accounts() {
        return !visit.readsRegister(AccountName.KIND)
                ? List.of()
                : sources.directory().accounts().stream()
                        .map(account -> Option.of(
                                account.name().value(),
                                account.displayName() + " (" + account.name().value() + ")"))
                        .toList();
    }
}
