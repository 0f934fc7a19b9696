package org.duban.events.ledger.proof;

import static org.duban.events.ledger.Drafts.NOON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgeryTest {

    @TempDir
    private Path folder;

    private TamperedLedger ledger;

    @BeforeEach
    void begin() {
        ledger = new TamperedLedger(folder);
    }

    @Test
    void a_byte_changed_under_its_checksum_is_reported() {
        byte[] bytes = ledger.stored.read();
        bytes[bytes.length / 2] ^= 4;
        ledger.stored.write(bytes);
        ledger.assertBroken(5, LedgerFault.CHECKSUM);
    }

    @Test
    void a_byte_changed_with_its_checksum_is_reported() {
        ledger.flip(2, "actor\0");
        ledger.assertBroken(4, LedgerFault.DIGEST);
    }

    @Test
    void an_events_digest_that_was_changed_is_reported() {
        ledger.flip(2, "digest\0");
        ledger.assertBroken(4, LedgerFault.DIGEST);
    }

    @Test
    void an_event_with_a_digest_computed_anew_is_reported_by_the_hash_of_its_commit() {
        ledger.change(2, document -> Forger.withEventsOf(document, Forger.forge(document, Forger::otherEvents)));
        ledger.assertBroken(3, LedgerFault.HASH);
    }

    @Test
    void a_commits_own_fields_are_under_its_hash() {
        ledger.flip(4, "name\0");
        ledger.assertBroken(7, LedgerFault.HASH);
    }

    @Test
    void bytes_that_mean_nothing_are_reported() {
        ledger.change(2, Forger::withOtherNumbersInTheArray);
        ledger.assertBroken(3, LedgerFault.FORM);
    }

    @Test
    void a_swapped_pair_is_reported() {
        ledger.stored.rewrite(documents -> {
            Collections.swap(documents, 2, 3);
            return documents;
        });
        ledger.assertBroken(3, LedgerFault.POSITION);
    }

    @Test
    void a_removed_commit_is_reported() {
        ledger.stored.rewrite(documents -> {
            documents.remove(2);
            return documents;
        });
        ledger.assertBroken(3, LedgerFault.POSITION);
    }

    @Test
    void a_forged_middle_with_a_hash_computed_anew_is_reported_by_the_link_after_it() {
        ledger.change(2, document -> Forger.forge(document, Forger::otherEvents));
        ledger.assertBroken(5, LedgerFault.PREV);
    }

    @Test
    void a_removed_header_is_reported() {
        ledger.stored.rewrite(documents -> documents.subList(1, documents.size()));
        ledger.assertBroken(0, LedgerFault.HEADER);
    }

    @Test
    void another_header_is_reported() {
        ledger.change(0, document -> new HeaderDocument("0".repeat(32), LedgerDigest.SHA_256, NOON).bytes());
        ledger.assertBroken(1, LedgerFault.PREV);
    }

    @Test
    void a_ledger_of_another_format_is_not_taken_for_one() {
        ledger.change(0, document -> {
            document[new String(document, StandardCharsets.ISO_8859_1).indexOf("format") + "format".length() + 1] = 1;
            return document;
        });
        ledger.assertBroken(0, LedgerFault.HEADER);
    }

    @Test
    void a_document_that_is_no_commit_is_reported() {
        ledger.change(3, document -> new HeaderDocument("0".repeat(32), LedgerDigest.SHA_256, NOON).bytes());
        ledger.assertBroken(5, LedgerFault.FORM);
    }

    @Test
    void time_that_goes_back_is_reported() {
        ledger.change(5, document -> Forger.forge(document, last -> Drafts.of(NOON, null, last.events())));
        ledger.assertBroken(9, LedgerFault.TIME);
    }

    @Test
    void a_broken_sequence_is_reported() {
        ledger.change(5, document -> Forger.forge(document, last -> Forger.with(last, Drafts.events("case-a", 5, 2))));
        ledger.assertBroken(9, LedgerFault.SEQUENCE);
    }

    @Test
    void a_key_bound_twice_is_reported() {
        ledger.change(5, document -> Forger.forge(document, last -> Drafts.of(last.at(), "key", last.events())));
        ledger.assertBroken(9, LedgerFault.KEY);
    }

    @Test
    void a_removed_tail_is_found_by_one_who_knows_the_head() {
        ledger.stored.rewrite(documents -> documents.subList(0, 5));
        ledger.assertHolds();
        ledger.assertBrokenForOneWhoKnowsTheHead(9, LedgerFault.HEAD_MISSING);
    }

    @Test
    void a_forged_last_commit_is_found_by_one_who_knows_the_head() {
        ledger.stored.rewrite(documents -> Forger.chainAnew(documents, 5));
        ledger.assertHolds();
        ledger.assertBrokenForOneWhoKnowsTheHead(9, LedgerFault.HEAD_DIFFERS);
    }

    @Test
    void a_whole_forged_chain_is_found_by_one_who_knows_the_head() {
        ledger.stored.rewrite(documents -> Forger.chainAnew(documents, 1));
        ledger.assertHolds();
        ledger.assertBrokenForOneWhoKnowsTheHead(9, LedgerFault.HEAD_DIFFERS);
    }
}
