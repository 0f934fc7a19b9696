package org.duban.ui.pages.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.query.Registers;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form is about.
 *
 * @param stream the case or the entry of a register; null if it begins one
 * @param view of the case; null if it is about none, or about one that the reader is not shown
 * @param item null unless it is about one item
 */
record FormSubject(
        @Nullable StreamId stream,
        @Nullable CaseView view,
        @Nullable ItemId item) {

    /** What the form of a command of that shape is about, as far as it is filled in. */
    static FormSubject of(FormDesk desk, PageRequest visit, RecordSchema shape, ObjectNode body) {
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

    /** Whether what the form is about is there and shown to {@code visit}; a form that begins something is about nothing yet. */
    boolean there(FormDesk desk, PageRequest visit, ObjectNode body) {
        if (stream == null) {
            return true;
        }
        if (stream.kind().equals(CaseId.KIND)) {
            return view != null
                    && (item == null || view.item(item).isPresent())
                    && owes(view.duties().stream().map(duty -> duty.id().toString()), body);
        }
        boolean kept =
                Registers.ALL.stream().anyMatch(register -> register.kind().equals(stream.kind()));
        return !kept
                || entry(desk, visit)
                        .filter(entry -> owes(
                                entry.duties().stream().map(duty -> duty.id().toString()), body))
                        .isPresent();
    }

    /** The entry of a register that it is about; empty if about none, or none that the reader may name. */
    Optional<RegisterView> entry(FormDesk desk, PageRequest visit) {
        return stream == null || stream.kind().equals(CaseId.KIND)
                ? Optional.empty()
                : desk.sources().registers().known(visit.reader(), stream.kind(), visit.now()).stream()
                        .filter(entry -> entry.stream().equals(stream))
                        .findFirst();
    }

    /** Whether the duty that is named, if one is, is among {@code duties}. */
    private static boolean owes(Stream<String> duties, ObjectNode body) {
        String named = body.path("duty").asString("");
        return !named.contains(":") || duties.anyMatch(named::equals);
    }

    private static String kind(String type) {
        return type.replaceFirst("(Id|Name)$", "").toLowerCase(Locale.ROOT);
    }

    /** Where one sees what came of it; the first page for what has none of its own. */
    String page() {
        if (stream == null) {
            return "/";
        }
        if (!stream.kind().equals(CaseId.KIND)) {
            return "/registers/" + stream.kind() + "/" + stream.id();
        }
        String page = "/cases/" + stream.id();
        return item == null ? page : page + "/items/" + item;
    }

    /** The version that the stream is at; empty if that is not known. */
    Optional<Long> version() {
        return Optional.ofNullable(view).map(CaseView::version);
    }
}
