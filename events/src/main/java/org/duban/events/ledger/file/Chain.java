package org.duban.events.ledger.file;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.document.CommitTemplate;

/** Puts commits behind a ledger's head, each on the hash of the one before. */
final class Chain {

    private final MessageDigest digest;
    private final List<Commit> commits = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private Head head;

    Chain(Head head, MessageDigest digest) {
        this.head = head;
        this.digest = digest;
    }

    /** The commits of {@code templates}, in order. */
    List<Commit> link(List<CommitTemplate> templates) {
        List<Commit> linked = templates.stream().map(this::link).toList();
        commits.addAll(linked);
        return linked;
    }

    List<Commit> commits() {
        return commits;
    }

    List<byte[]> documents() {
        return documents;
    }

    private Commit link(CommitTemplate template) {
        Commit commit = template.complete(head, digest);
        head = new Head(commit.lastPosition(), commit.hash(), commit.at());
        documents.add(template.bytes());
        return commit;
    }
}
