package org.duban.ui.pages.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Receipt;
import org.duban.command.Sender;
import org.duban.events.Event;
import org.duban.events.Evidence;
import org.duban.events.StreamId;
import org.duban.query.history.Foretold;
import org.duban.query.history.HistoryEntry;
import org.duban.query.words.Vocabulary;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.RepresentedAct;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageLabels;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with a form for one command.
 *
 * @param shape of the command
 * @param known the names of fields that are not asked for
 * @param body the command as far as it is filled in
 * @param document that can be made of it; null if none can be
 */
record FormVisit(
        FormDesk desk,
        CommandType type,
        PageRequest visit,
        Locale language,
        RecordSchema shape,
        Set<String> known,
        ObjectNode body,
        FormSubject subject,
        FilledForm sheet,
        @Nullable MadeDocument document)
        implements OpenForm {

    private static final String PAPER = "onBehalfOf";
    private static final RecordSchema ACT = RecordSchema.of(RepresentedAct.class);

    static FormVisit of(FormDesk desk, CommandType type, PageRequest visit, FilledForm filled, Locale language) {
        RecordSchema shape = CommandReader.envelope(type).inside();
        Set<String> known = known(shape, filled);
        ObjectNode body = new FormReader(filled).record(shape, "");
        ObjectNode paper = new FormReader(filled).record(ACT, PAPER + "/");
        // Who may only write it down for others says for whom.
        if (!paper.isEmpty() || !FormDesk.may(type, visit.account())) {
            body.set(PAPER, paper);
        }
        if (!filled.extra().isEmpty() && body.at("/" + filled.extra()) instanceof ArrayNode groups) {
            groups.addObject();
        }
        FormSubject subject = FormSubject.of(desk, visit, shape, body);
        MadeDocument document = MadeDocument.of(filled.request(), shape, subject);
        return new FormVisit(desk, type, visit, language, shape, known, body, subject, filled, document);
    }

    /** Whether what it is about is there, as far as somebody may know; what begins something is about nothing yet. */
    boolean isAboutSomething() {
        boolean begins = shape.fields().getFirst().shape() instanceof IdSchema first
                && RegisteredChoices.namedIn(type.name()).contains(first.type());
        return begins || known.isEmpty() || subject.there(desk, visit, body);
    }

    /** The ids that are given already, by the page one comes from or by the form itself. */
    private static Set<String> known(RecordSchema shape, FilledForm filled) {
        List<String> said = filled.all("known");
        return shape.fields().stream()
                .filter(field -> field.shape() instanceof IdSchema)
                .map(Field::name)
                .filter(name -> !filled.all(name).isEmpty())
                .filter(name -> filled.request().getMethod().equals("GET") || said.contains(name))
                .collect(Collectors.toSet());
    }

    @Override
    public String title() {
        return texts().get("command." + type.name());
    }

    @Override
    public ObjectNode begun() {
        LocalDate today = LocalDate.now(desk.clock());
        return new FormPresets(visit, subject.view(), desk.sources().directory(), today).of(shape, body);
    }

    @Override
    public ObjectNode filled() {
        return body;
    }

    @Override
    public ReadCommand read() {
        return CommandReader.makingIds(desk.clock()).read(type.name(), body);
    }

    @Override
    public List<String> foretold(ReadCommand read) {
        List<Event> events = rehearsed(read);
        return Foretold.told(events, labels(events), vocabulary());
    }

    /** What it would put on record. */
    List<Event> rehearsed(ReadCommand read) {
        return desk.rehearsal().of(read.command(), sender(read, null)).events();
    }

    @Override
    public Optional<Evidence> made(ReadCommand read) {
        return new DocumentMaking(this).made(read);
    }

    @Override
    public List<HistoryEntry> meanwhile(long seen) {
        return new Meanwhile(desk.histories(), visit, language).since(seen, subject);
    }

    /** Of what the form begins too, which somebody else may have begun. */
    @Override
    public List<HistoryEntry> first(CommandRefused refused, long seen) {
        Command command = refused.command();
        FormSubject about =
                subject.stream() == null && command != null ? new FormSubject(command.stream(), null, null) : subject;
        return new Meanwhile(desk.histories(), visit, language).since(seen, about);
    }

    @Override
    public Receipt record(ReadCommand read, String key) {
        ReadCommand whole = new DocumentMaking(this).whole(read);
        Receipt receipt = desk.gateway().send(whole.command(), sender(whole, key));
        desk.awaitPages();
        return receipt;
    }

    private Sender sender(ReadCommand read, @Nullable String key) {
        String account = visit.account().name().value();
        String digest = key == null ? null : read.digest();
        return new Sender(account, read.onBehalfOf(), key, digest, null, null, read.made(), null);
    }

    @Override
    public String pageAfter(ReadCommand read, Receipt receipt) {
        StreamId stream = new StreamId(read.command().stream().kind() + "-" + receipt.subjectId());
        return new FormSubject(stream, null, subject.item()).page();
    }

    @Override
    public CommandForm shown(JsonNode content, FormProgress state) {
        PageFormatter say = desk.formatters().speaking(language, visit);
        PageLabels labels = labels(List.of());
        FormChoices choices = new RegisteredChoices(
                visit,
                subject.view(),
                subject.stream(),
                labels,
                vocabulary(),
                desk.sources(),
                RegisteredChoices.namedIn(type.name()));
        FormMaker maker = new FormMaker(vocabulary(), choices, state.faults(), known, sheet::sought);
        return new CommandForm(
                "/do/" + type.name(),
                title(),
                about(labels),
                subject.page(),
                bases(say),
                List.of(),
                known.isEmpty(),
                maker.fields(shape, content, ""),
                document == null ? null : document.showing(state.made()),
                paper(choices, state, say, content),
                List.copyOf(known),
                state.key(),
                state.seen(),
                state.problem(),
                state.meanwhile(),
                state.foretold());
    }

    private @Nullable FormField paper(FormChoices choices, FormProgress state, PageFormatter say, JsonNode content) {
        if (!FormDesk.mayWriteDown(type, visit.account())) {
            return null;
        }
        FormMaker maker =
                new FormMaker(vocabulary(), new PaperChoices(choices, type), state.faults(), known, sheet::sought);
        FormField whole =
                maker.group(PAPER, ACT, content.path(PAPER)).called(say.words().get("form.paper"));
        return FormDesk.may(type, visit.account())
                ? whole.optional()
                : whole.explained(Optional.of(say.words().get("form.paper.only", texts().roles(type.roles()))));
    }

    /** What is not there yet is called nothing. */
    private List<String> about(PageLabels labels) {
        Stream<String> whole = Stream.ofNullable(subject.stream())
                .filter(stream -> !labels.stream(stream).equals(stream.id()))
                .map(labels::stream);
        Stream<String> part = Stream.ofNullable(subject.item())
                .filter(item ->
                        subject.view() != null && subject.view().item(item).isPresent())
                .map(labels::item);
        return Stream.concat(whole, part).toList();
    }

    private List<String> bases(PageFormatter say) {
        LocalDate today = LocalDate.now(desk.clock());
        return Provisions.inOneBreath(desk.formatters().law().basis(type.name(), type.basis(), today).stream()
                .map(say::cite)
                .toList());
    }

    /** What things are called in it. */
    PageLabels labelled() {
        return labels(List.of());
    }

    private PageLabels labels(List<Event> events) {
        return FormLabels.of(
                subject.view(),
                subject.entry(desk, visit).orElse(null),
                desk.formatters().speaking(language, visit).names(),
                caseId -> desk.title(caseId, visit),
                vocabulary(),
                events);
    }

    private Texts texts() {
        return Texts.in(language);
    }

    private Vocabulary vocabulary() {
        return Vocabulary.in(language);
    }
}
