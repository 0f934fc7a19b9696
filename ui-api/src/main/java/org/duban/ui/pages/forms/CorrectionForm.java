package org.duban.ui.pages.forms;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Receipt;
import org.duban.command.Sender;
import org.duban.command.stream.EventAspects;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.SetByPeople;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.history.CorrectedFields;
import org.duban.query.history.FindHistory;
import org.duban.query.history.Foretold;
import org.duban.query.history.HistoryEntry;
import org.duban.query.timeline.Page;
import org.duban.query.words.Vocabulary;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageLabels;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with a form for putting right one thing that was recorded. Only what he changed is a correction: what others
 * put right while it was open stays as they put it.
 *
 * @param wrong as it reads now
 * @param seen the same as it read when the form was shown
 */
record CorrectionForm(
        FormDesk desk, PageRequest visit, Locale language, Wrongs.Wrong wrong, Wrongs.Wrong seen, FilledForm sheet)
        implements OpenForm {

    private static final JsonMapper JSON = AnswerJson.mapper();
    private static final String CHANGES = "changes";
    private static final Set<String> OWN = Set.of("reason", "occurredOn");

    @Override
    public String title() {
        return texts().get("command." + Wrongs.COMMAND);
    }

    @Override
    public ObjectNode begun() {
        ObjectNode begun = JsonNodeFactory.instance.objectNode();
        begun.set(CHANGES, content(seen));
        return begun.put("occurredOn", LocalDate.now(desk.clock()).toString());
    }

    @Override
    public ObjectNode filled() {
        ObjectNode filled = new FormReader(sheet).record(own(), "");
        filled.set(CHANGES, new FormReader(sheet).record(shape(), CHANGES + "/"));
        return filled;
    }

    @Override
    public ReadCommand read() {
        ObjectNode body = filled();
        ObjectNode changes = changes(body.path(CHANGES));
        List<Fault> unfit = shape().unfit(changes, "/" + CHANGES, LocalDate.now(desk.clock()));
        if (!unfit.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_COMMAND, unfit, Map.of());
        }
        body.set(CHANGES, changes);
        body.put("stream", wrong.stream().value()).put("eventId", wrong.event().id());
        body.put("correctedBy", seen.correctedBy());
        return CommandReader.makingIds(desk.clock()).read(Wrongs.COMMAND, body);
    }

    /** What somebody filled in otherwise than he saw it. */
    private ObjectNode changes(JsonNode then) {
        JsonNode before = content(seen);
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        shape().fields().forEach(field -> {
            JsonNode after = said(then.path(field.name()));
            if (!said(before.path(field.name())).equals(after)) {
                changes.set(field.name(), after);
            }
        });
        return changes;
    }

    @Override
    public ObjectNode besideOthers() {
        ObjectNode body = filled();
        ObjectNode changes = changes(body.path(CHANGES));
        body.set(CHANGES, content(wrong).setAll(changes));
        return body;
    }

    @Override
    public List<HistoryEntry> inTheWay(CommandRefused refused, long position) {
        if (refused.rule() != CommonRule.CORRECTED_MEANWHILE) {
            return List.of();
        }
        FindHistory all = new FindHistory(wrong.stream(), visit.now(), language, Page.WHOLE);
        return desk.histories().find(visit.reader(), all).stream()
                .flatMap(list -> list.items().stream()
                        .filter(entry -> wrong.event().id().equals(entry.corrects()) && entry.position() > position)
                        .map(entry -> CorrectedFields.of(entry, list.items())))
                .toList();
    }

    private static JsonNode said(JsonNode value) {
        boolean nothing = value.isMissingNode() || value.isNull();
        return nothing ? JsonNodeFactory.instance.nullNode() : value;
    }

    @Override
    public List<String> foretold(ReadCommand read) {
        List<Event> events =
                desk.rehearsal().of(read.command(), sender(read, null)).events();
        return Foretold.told(events, labels(), Vocabulary.in(language));
    }

    @Override
    public Receipt record(ReadCommand read, String key) {
        Receipt receipt = desk.gateway().send(read.command(), sender(read, key));
        desk.awaitPages();
        return receipt;
    }

    private Sender sender(ReadCommand read, @Nullable String key) {
        String digest = key == null ? null : read.digest();
        return new Sender(visit.account().name().value(), null, key, digest, null, null, read.made(), null);
    }

    /** What else was recorded about the same meanwhile changes nothing in what was recorded before. */
    @Override
    public List<HistoryEntry> meanwhile(long seen) {
        return List.of();
    }

    @Override
    public String pageAfter(ReadCommand read, Receipt receipt) {
        return beside();
    }

    /** Where one sees it beside what it corrects. */
    private String beside() {
        String page = subject().page();
        return wrong.stream().kind().equals(CaseId.KIND) ? page + "/history" : page;
    }

    @Override
    public CommandForm shown(JsonNode content, FormProgress state) {
        PageFormatter say = desk.formatters().speaking(language, visit);
        FormChoices registered = new RegisteredChoices(
                visit, view(), wrong.stream(), labels(), Vocabulary.in(language), desk.sources(), Set.of());
        FormChoices choices = new AsRecorded(registered, NamedIds.in(shape(), content(wrong)), labels());
        FormMaker maker = new FormMaker(Vocabulary.in(language), choices, state.faults(), Set.of(), sheet::sought);
        List<FormField> fields = new ArrayList<>(maker.fields(shape(), content.path(CHANGES), CHANGES + "/"));
        fields.addAll(maker.fields(own(), content, ""));
        LocalDate today = LocalDate.now(desk.clock());
        List<String> bases = Provisions.inOneBreath(
                desk.formatters().law().basis(Wrongs.COMMAND, Wrongs.type().basis(), today).stream()
                        .map(say::cite)
                        .toList());
        return new CommandForm(
                "/correct/" + wrong.stream() + "/" + wrong.event().id(),
                title(),
                List.of(labels().stream(wrong.stream()), wrong.entry().summary()),
                beside(),
                bases,
                LeftAsItIs.in(wrong.event().event(), Vocabulary.in(language)),
                false,
                fields,
                null,
                null,
                List.of(),
                state.key(),
                state.seen(),
                state.problem(),
                state.meanwhile(),
                state.foretold());
    }

    private ObjectNode content(Wrongs.Wrong record) {
        ObjectNode whole = JSON.valueToTree(record.event().event());
        Set<String> shown =
                Set.copyOf(shape().fields().stream().map(field -> field.name()).toList());
        whole.propertyNames().stream()
                .filter(name -> !shown.contains(name))
                .toList()
                .forEach(whole::remove);
        days(record.event().event(), whole);
        return whole;
    }

    /** Deadlines that people set are told by the days that they wrote down. */
    private static void days(Event event, ObjectNode content) {
        Stream.of(event.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(SetByPeople.class))
                .map(RecordComponent::getName)
                .filter(name -> content.path(name).isObject())
                .forEach(name -> content.set(name, said(content.path(name).path("dueOn"))));
    }

    /** What of the event may be changed. */
    private RecordSchema shape() {
        Event event = wrong.event().event();
        EventAspects aspects = new EventAspects(event);
        return RecordSchema.ofSome(event.getClass(), component -> aspects.isCorrectable(component.getName()));
    }

    /** What the correction itself says. */
    private static RecordSchema own() {
        return RecordSchema.ofSome(Wrongs.type().type(), component -> OWN.contains(component.getName()));
    }

    private FormSubject subject() {
        return new FormSubject(wrong.stream(), view(), null);
    }

    private @Nullable CaseView view() {
        return Stream.of(wrong.stream())
                .filter(stream -> stream.kind().equals(CaseId.KIND))
                .map(stream -> new FindCase(new CaseId(stream.id()), visit.now()))
                .map(query -> desk.sources().cases().find(visit.reader(), query))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private PageLabels labels() {
        return FormLabels.of(
                view(),
                null,
                desk.formatters().speaking(language, visit).names(),
                caseId -> desk.title(caseId, visit),
                Vocabulary.in(language),
                List.of());
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
