package org.duban.ui.pages.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Receipt;
import org.duban.command.Sender;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.history.Foretold;
import org.duban.query.history.HistoryEntry;
import org.duban.query.words.Vocabulary;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
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
        @Nullable MadeDocument document) {

    private static final String PAPER = "onBehalfOf";
    private static final RecordSchema ACT = RecordSchema.of(RepresentedAct.class);

    static FormVisit of(FormDesk desk, CommandType type, PageRequest visit, FilledForm filled, Locale language) {
        RecordSchema shape = CommandReader.envelope(type).inside();
        Set<String> known = known(shape, filled);
        ObjectNode body = new FormReader(filled).record(shape, "");
        ObjectNode paper = new FormReader(filled).record(ACT, PAPER + "/");
        if (!paper.isEmpty()) {
            body.set(PAPER, paper);
        }
        if (!filled.extra().isEmpty() && body.at("/" + filled.extra()) instanceof ArrayNode groups) {
            groups.addObject();
        }
        FormSubject subject = subject(desk, visit, shape, body);
        MadeDocument document = MadeDocument.of(filled.request(), shape, subject);
        return new FormVisit(desk, type, visit, language, shape, known, body, subject, document);
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

    private static FormSubject subject(FormDesk desk, PageRequest visit, RecordSchema shape, ObjectNode body) {
        Field first = shape.fields().getFirst();
        String id = body.path(first.name()).asString("");
        String type = first.shape() instanceof IdSchema named ? named.type() : "";
        if (id.isEmpty() || !id.matches("[a-z0-9-]{1,80}") || first.presence() == Presence.MADE) {
            return new FormSubject(null, null, null);
        }
        StreamId stream = type.equals("StreamId") ? new StreamId(id) : new StreamId(kind(type) + "-" + id);
        CaseView view = stream.kind().equals(CaseId.KIND)
                ? desk.sources()
                        .cases()
                        .find(visit.reader(), new FindCase(new CaseId(stream.id()), visit.now()))
                        .orElse(null)
                : null;
        ItemId item = Optional.of(body.path("itemId").asString(""))
                .filter(text -> text.matches("[a-z0-9-]{1,64}"))
                .map(ItemId::new)
                .orElse(null);
        return new FormSubject(stream, view, item);
    }

    private static String kind(String type) {
        return type.replaceFirst("(Id|Name)$", "").toLowerCase(Locale.ROOT);
    }

    /** What it does. */
    String title() {
        return texts().get("command." + type.name());
    }

    /** The command as it is when nothing was filled in but what the address says: it happened today. */
    ObjectNode begun() {
        ObjectNode begun = body.deepCopy();
        shape.fields().stream()
                .filter(field -> field.presence() == Presence.TODAY && !begun.has(field.name()))
                .forEach(field ->
                        begun.put(field.name(), LocalDate.now(desk.clock()).toString()));
        return begun;
    }

    /** @throws org.duban.ui.problem.ProblemException if it is no such command */
    ReadCommand read() {
        return CommandReader.makingIds(desk.clock()).read(type.name(), body);
    }

    /** @throws org.duban.command.CommandRefused if a rule forbids it */
    List<String> foretold(ReadCommand read) {
        List<Event> events = rehearsed(read);
        return Foretold.told(events, labels(events), vocabulary());
    }

    /** What it would put on record. */
    List<Event> rehearsed(ReadCommand read) {
        return desk.rehearsal().of(read.command(), sender(read, null)).events();
    }

    /** What others recorded about the same since the ledger was at {@code seen}. */
    List<HistoryEntry> meanwhile(long seen) {
        return new Meanwhile(desk.histories(), visit, language).since(seen, subject);
    }

    /** @throws org.duban.command.CommandRefused if a rule forbids it */
    Receipt record(ReadCommand read, String key) {
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

    /** Where one sees what came of it: of a form that came twice, what came of it the first time. */
    String pageAfter(ReadCommand read, Receipt receipt) {
        StreamId stream = new StreamId(read.command().stream().kind() + "-" + receipt.subjectId());
        return new FormSubject(stream, null, subject.item()).page();
    }

    /** The form with that content. */
    CommandForm shown(JsonNode content, FormProgress state) {
        PageFormatter say = desk.formatters().speaking(language, visit);
        PageLabels labels = labels(List.of());
        boolean newAccount = type.name().equals("register-account");
        FormChoices choices = new RegisteredChoices(
                visit, subject.view(), labels, say.names(), vocabulary(), desk.sources(), newAccount);
        FormMaker maker = new FormMaker(vocabulary(), choices, state.faults(), known);
        return new CommandForm(
                "/do/" + type.name(),
                title(),
                about(labels),
                subject.page(),
                bases(say),
                known.isEmpty(),
                maker.fields(shape, content, ""),
                document == null ? null : document.showing(state.made()),
                paper(maker, content),
                List.copyOf(known),
                state.key(),
                state.seen(),
                state.problem(),
                state.meanwhile(),
                state.foretold());
    }

    private @Nullable FormField paper(FormMaker maker, JsonNode content) {
        return FormDesk.mayWriteDown(type, visit) ? maker.group(PAPER, ACT, content.path(PAPER)) : null;
    }

    private List<String> about(PageLabels labels) {
        Stream<String> whole = Stream.ofNullable(subject.stream()).map(labels::stream);
        Stream<String> part = Stream.ofNullable(subject.item()).map(labels::item);
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
                subject.view(), desk.formatters().speaking(language, visit).names(), vocabulary(), events);
    }

    private Texts texts() {
        return Texts.in(language);
    }

    private Vocabulary vocabulary() {
        return Vocabulary.in(language);
    }
}
