package org.duban.ui.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.tree.EventProof;
import org.duban.events.ledger.tree.StreamProof;
import org.duban.events.ledger.tree.TreeProof;
import org.duban.ui.Inspection;
import org.duban.ui.Peopling;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Receipts, cases and each line of a history lead to a proof, which nobody gets of what he is not shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofsTest {

    private static final String PROOF = "/api/v1/ledger/proof?position=";
    private static final String WHOLE = "/api/v1/cases/waste-2023/proof";

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheReportIsDeliberated();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static EventProof proof(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        EventProof proof = EventProof.parse(reply.text());
        proof.check();
        assertThat(proof.event()).isNull();
        return proof;
    }

    private static String linked(Reply reply) {
        String link = reply.header("Link");
        assertThat(link).endsWith(">; rel=\"urn:duban:proof\"");
        return link.substring(1, link.indexOf('>'));
    }

    @Test
    void a_receipt_names_its_proof_which_holds_against_it() {
        Reply receipt = server.as("admin")
                .send("register-unit", "{\"name\":\"某委\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2024-01-11\"}");
        EventProof proof = proof(server.as("admin").get(linked(receipt)));
        assertThat(proof.hash()).isEqualTo(receipt.field("hash"));
        assertThat(proof.commitEnd()).isEqualTo(receipt.json().path("position").asLong());
        assertThat(proof.inclusion().size()).isEqualTo(server.head());
    }

    @Test
    void a_case_names_the_proof_of_its_last_event() {
        Reply one = server.as("clerk").get("/api/v1/cases/waste-2023?minPosition=" + server.head());
        EventProof proof = proof(server.as("clerk").get(linked(one)));
        assertThat(proof.inclusion().position())
                .isEqualTo(one.json().path("position").asLong());
    }

    @Test
    void each_line_of_a_history_leads_to_its_proof() {
        String page = server.as("clerk").get("/cases/waste-2023/history").text();
        var links = Jsoup.parse(page).select("tbody a[download^=duban-proof-]");
        assertThat(links).hasSizeGreaterThan(5);
        for (Element link : links) {
            proof(server.as("clerk").get(link.attr("href")));
        }
    }

    @Test
    void one_proof_holds_for_all_of_a_case_that_its_history_shows_and_its_page_leads_there() {
        String page = server.as("clerk").get("/cases/waste-2023/history").text();
        String link = Jsoup.parse(page)
                .select("a[download=duban-proof-waste-2023.json]")
                .attr("href");
        StreamProof proof = whole(server.as("clerk").get(link));
        List<Long> shown = new ArrayList<>();
        server.as("clerk")
                .get("/api/v1/cases/waste-2023/history?limit=500")
                .json()
                .path("items")
                .forEach(entry -> shown.add(entry.path("position").asLong()));
        assertThat(proof.positions()).hasSizeGreaterThan(5).containsExactlyElementsOf(shown);
        assertThat(proof.stream()).isEqualTo("case-waste-2023");
        assertThat(proof.root())
                .isEqualTo(server.duban().part(StatedLedger.class).tree().root(proof.size()));

        StreamProof early = whole(server.as("clerk").get(WHOLE + "?size=" + shown.get(2)));
        assertThat(early.positions()).startsWith(shown.getFirst(), shown.get(1), shown.get(2));
        assertThat(early.size()).isLessThan(proof.size());
        for (String account : Peopling.ACCOUNTS) {
            Reply history = server.as(account).get("/api/v1/cases/waste-2023/history?limit=500");
            Reply own = server.as(account).get(WHOLE);
            assertThat(own.status()).as(account).isEqualTo(history.status());
            if (history.status() == 200) {
                assertThat(whole(own).positions())
                        .as(account)
                        .containsExactlyElementsOf(history.json()
                                .path("items")
                                .valueStream()
                                .map(entry -> entry.path("position").asLong())
                                .toList());
            }
        }
    }

    @Test
    void of_a_case_that_somebody_is_not_shown_he_gets_no_proof() {
        assertThat(server.as("clerk").get("/api/v1/cases/no-such/proof").status())
                .isEqualTo(404);
        assertThat(server.as("clerk").get(WHOLE + "?size=1").status()).isEqualTo(404);
        assertThat(server.as("clerk").get(WHOLE + "?position=1").status()).isEqualTo(400);
        assertThat(server.as("deputy").get(WHOLE).status())
                .isEqualTo(server.as("deputy")
                        .get("/api/v1/cases/waste-2023/history")
                        .status());
    }

    private static StreamProof whole(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        StreamProof proof = (StreamProof) TreeProof.parse(reply.text());
        proof.check();
        assertThat(proof.commits()).allMatch(commit -> commit.events().isEmpty());
        return proof;
    }

    @Test
    void a_proof_up_to_an_earlier_end_leads_to_the_root_that_was_stated_then() {
        EventProof proof = proof(server.as("auditor").get(PROOF + "3&size=10"));
        StatedLedger stated = server.duban().part(StatedLedger.class);
        assertThat(proof.root()).isEqualTo(stated.tree().root(proof.inclusion().size()));
        assertThat(proof.inclusion().size()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void of_what_is_not_shown_or_not_there_nothing_is_proved() {
        long head = server.head();
        assertThat(server.as("auditor").get(PROOF + "1").status()).isEqualTo(200);
        assertThat(server.as("deputy").get(PROOF + "1").status()).isEqualTo(404);
        assertThat(server.as("auditor").get(PROOF + (head + 1)).status()).isEqualTo(404);
        assertThat(server.as("auditor").get(PROOF + "10&size=3").status()).isEqualTo(404);
        assertThat(server.as("auditor").get(PROOF + "0").status()).isEqualTo(400);
        assertThat(server.as("auditor").get("/api/v1/ledger/proof").status()).isEqualTo(400);
    }
}
