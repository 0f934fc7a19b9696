package org.duban.ui.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Evidence;
import org.duban.events.StreamId;
import org.duban.query.access.Reader;
import org.duban.query.cases.Cases;
import org.duban.query.history.ContentField;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.Readers;
import org.jspecify.annotations.Nullable;

/** Who may read an evidence file: whoever is shown something that cites it, as proof or as the paper it came from. */
public final class CitedEvidence implements EvidenceRights {

    private static final int AT_ONCE = 500;
    private static final String HASH = "sha256";

    private final Cases cases;
    private final HistoryService histories;
    private final CitedPapers papers;
    private final Who who;
    private final Runnable upToDate;

    /** Who asks. */
    public record Who(Directory directory, Readers readers) {

        private Optional<Account> named(AccountName name) {
            return directory.account(name).filter(account -> !account.disabled());
        }
    }

    /**
     * Judges by {@code cases} and {@code histories}.
     *
     * @param upToDate waits until these show what is recorded: whoever saw it cited may cite it the next moment
     */
    public CitedEvidence(Cases cases, HistoryService histories, CitedPapers papers, Who who, Runnable upToDate) {
        this.cases = cases;
        this.histories = histories;
        this.papers = papers;
        this.who = who;
        this.upToDate = upToDate;
    }

    @Override
    public Optional<Evidence> cited(AccountName account, String sha256) {
        return who.named(account).flatMap(known -> cited(known, sha256));
    }

    @Override
    public Optional<Evidence> cited(Account account, String sha256) {
        upToDate.run();
        Reader reader = who.readers().of(account);
        return cases.cited(reader, sha256)
                .or(() -> papers.citing(sha256).stream()
                        .flatMap(stream -> shown(reader, stream, sha256).stream())
                        .findFirst());
    }

    private Optional<Evidence> shown(Reader reader, StreamId stream, String sha256) {
        @Nullable String cursor = null;
        do {
            FindHistory query = new FindHistory(stream, Moment.NOW, Locale.CHINESE, new Page(AT_ONCE, cursor));
            HistoryList page = histories.find(reader, query).orElseGet(() -> new HistoryList(List.of(), null, 0));
            Optional<Evidence> scan = page.items().stream()
                    .flatMap(CitedEvidence::files)
                    .filter(file -> file.sha256().equals(sha256))
                    .findFirst();
            if (scan.isPresent()) {
                return scan;
            }
            cursor = page.next();
        } while (cursor != null);
        return Optional.empty();
    }

    /** The paper that it was written down from, and what it sent or proves. */
    private static Stream<Evidence> files(HistoryEntry entry) {
        return Stream.concat(
                Stream.ofNullable(entry.paper()).map(Paper::scan),
                entry.content().stream().flatMap(CitedEvidence::files));
    }

    private static Stream<Evidence> files(ContentField field) {
        Map<String, String> said = field.parts().stream()
                .filter(part -> part.text() != null)
                .collect(Collectors.toMap(ContentField::name, ContentField::text, (one, other) -> one));
        String sha256 = said.get(HASH);
        return sha256 == null
                ? field.parts().stream().flatMap(CitedEvidence::files)
                : Stream.of(new Evidence(sha256, said.getOrDefault("name", "")));
    }
}
