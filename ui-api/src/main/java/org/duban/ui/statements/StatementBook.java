package org.duban.ui.statements;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;

/** The statements that were made, by position; the older ones are at the places that took them. */
public final class StatementBook {

    private static final int KEPT = 400;

    private final SideMap kept;

    /** Those kept in {@code kept}. */
    public StatementBook(SideMap kept) {
        this.kept = kept;
    }

    /** The latest one. */
    public Optional<KeptStatement> latest() {
        return kept.all().values().stream().reduce((one, later) -> later).map(this::read);
    }

    /** All of them, the latest first. */
    public List<KeptStatement> all() {
        return kept.all().values().stream().map(this::read).toList().reversed();
    }

    /** The one of the position that is written so, as in a path. */
    public Optional<KeptStatement> at(String position) {
        return position.matches("[1-9][0-9]{0,17}") ? at(Long.parseLong(position)) : Optional.empty();
    }

    /** The one of that position. */
    public Optional<KeptStatement> at(long position) {
        return kept.get(name(position)).map(this::read);
    }

    /** Keeps one, in place of what was kept of the same position, and forgets the oldest of very many. */
    void keep(KeptStatement statement) {
        kept.put(name(statement.says().position()), statement.written());
        SortedMap<String, String> all = kept.all();
        all.keySet().stream().limit(Math.max(0, all.size() - KEPT)).toList().forEach(kept::remove);
    }

    private static String name(long position) {
        return "%018d".formatted(position);
    }

    private KeptStatement read(String line) {
        try {
            return KeptStatement.parse(line);
        } catch (RuntimeException e) {
            BadSecretFile bad = new BadSecretFile(
                    kept.name(), 1, "holds a statement that Duban did not write; restore the file from a backup");
            bad.initCause(e);
            throw bad;
        }
    }
}
