package org.duban.events.ledger.chain;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.document.CommitTemplate;

/** Puts commits behind a ledger's head, each on the hash of the one before. */
public final class Chain {

    private final MessageDigest digest;
    private final List<Commit> commits = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private Head head;

    /** Goes on at {@code head}. */
    public Chain(Head head, MessageDigest digest) {
        this.head = head;
        this.digest = digest;
    }

    /** The commits of {@code templates}, in order. */
    public List<Commit> link(List<CommitTemplate> templates) {
        List<Commit> linked = templates.stream().map(this::link).toList();
        commits.addAll(linked);
        return linked;
    }

    /** All that were put behind it. */
    public List<Commit> commits() {
        return commits;
    }

    /** Their documents. */
    public List<byte[]> documents() {
        return documents;
    }

    private Commit link(CommitTemplate template) {
        Commit commit = template.complete(head, digest);
        head = new Head(commit.lastPosition(), commit.hash(), commit.at());
        documents.add(template.bytes());
        return commit;
    }
}
