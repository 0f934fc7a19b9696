package org.duban.ui.refusals;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duban.command.Refusal;
import org.duban.command.RefusalLog;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.events.ledger.secret.SealedText;
import org.duban.ui.files.SideLines;
import tools.jackson.databind.json.JsonMapper;

/** The refused commands, one JSON document a line, only ever added to. */
public final class KeptRefusals implements RefusalLog, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a line opens as that is sealed. */
    private static final String ABOUT = "refusal";

    private final SideLines lines;
    private final ContentSeals seals;

    /** Those in {@code lines}. */
    public KeptRefusals(SideLines lines) {
        this(lines, ContentSeals.NONE);
    }

    /** Those in {@code lines}, of which those about something secret are sealed with {@code seals}. */
    public KeptRefusals(SideLines lines, ContentSeals seals) {
        this.lines = lines;
        this.seals = seals;
    }

    @Override
    public void record(Refusal refusal) {
        String line = JSON.writeValueAsString(refusal);
        lines.add(List.of(isSecret(refusal) ? SealedText.sealed(seals, ABOUT, line) : line));
    }

    /** Of what kind its subject is, it does not say. */
    private boolean isSecret(Refusal refusal) {
        return seals.streams().stream().anyMatch(stream -> stream.endsWith("-" + refusal.subjectId()));
    }

    /** At most {@code limit} refusals, from number {@code first} on. */
    public RefusalPage from(long first, int limit) {
        List<String> texts = lines.from(first, limit);
        List<NumberedRefusal> page = IntStream.range(0, texts.size())
                .mapToObj(n -> refusal(first + n, texts.get(n)))
                .toList();
        long next = first + page.size();
        return new RefusalPage(page, next <= lines.count() ? next : null);
    }

    /** How many there are. */
    public long count() {
        return lines.count();
    }

    private NumberedRefusal refusal(long number, String line) {
        return new NumberedRefusal(number, lines.read(number, line, this::parsed));
    }

    private Refusal parsed(String line) {
        Refusal refusal = JSON.readValue(SealedText.opened(seals, ABOUT, line), Refusal.class);
        Objects.requireNonNull(refusal.code(), "no code");
        Objects.requireNonNull(refusal.at(), "no time");
        return refusal;
    }

    @Override
    public void close() {
        lines.close();
    }
}
