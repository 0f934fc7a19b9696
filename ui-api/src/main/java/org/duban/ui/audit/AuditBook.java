package org.duban.ui.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;
import tools.jackson.databind.json.JsonMapper;

/** What was found and is not right yet, and how far the cycle has come: known to every node, and after a restart. */
public final class AuditBook {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CYCLE = "cycle";

    private final SideMap kept;

    /** What is kept in {@code kept}. */
    public AuditBook(SideMap kept) {
        this.kept = kept;
    }

    /** How far it has come; empty before the first one. */
    public Optional<AuditCycle> cycle() {
        return kept.get(CYCLE).map(line -> read(line, AuditCycle.class));
    }

    void keep(AuditCycle cycle) {
        kept.put(CYCLE, JSON.writeValueAsString(cycle));
    }

    /** What is not right. */
    public List<AuditFinding> findings() {
        return kept.all().entrySet().stream()
                .filter(one -> !one.getKey().equals(CYCLE))
                .map(one -> read(one.getValue(), AuditFinding.class))
                .toList();
    }

    void keep(AuditFinding finding) {
        kept.put(name(finding), JSON.writeValueAsString(finding));
    }

    void forget(AuditFinding finding) {
        kept.remove(name(finding));
    }

    private static String name(AuditFinding finding) {
        return finding.kind().name().toLowerCase(Locale.ROOT) + "/" + finding.subject();
    }

    private <T> T read(String line, Class<T> type) {
        try {
            return JSON.readValue(line, type);
        } catch (RuntimeException e) {
            BadSecretFile bad =
                    new BadSecretFile(kept.name(), 1, "holds what Duban did not write; take it away, it is made anew");
            bad.initCause(e);
            throw bad;
        }
    }
}
