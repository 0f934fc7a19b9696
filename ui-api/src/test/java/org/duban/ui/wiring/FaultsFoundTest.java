package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.query.view.Falsified;
import org.duban.ui.Inspection;
import org.duban.ui.Nodes;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.audit.AuditBook;
import org.duban.ui.audit.AuditFinding;
import org.duban.ui.audit.SelfAudit;
import org.duban.ui.evidence.EvidenceFile;
import org.duban.ui.evidence.Upload;
import org.duban.ui.notices.SetClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that are made on purpose are found by the self-audit within a cycle, told everywhere, and put right. */
class FaultsFoundTest {

    private static final Duration CYCLE = Duration.ofDays(7);
    private static final String SYSTEM = "/administration/system";

    private final SetClock clock = new SetClock("2024-01-11T09:00");

    @TempDir
    private Path folder;

    @Test
    void a_falsified_row_is_named_by_case_and_field_and_made_anew_on_command() {
        try (Server server = server()) {
            new Inspection(server).untilTheReportIsDeliberated();
            server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
            cycle(server.duban());
            assertThat(findings(server.duban())).isEmpty();
            String caseId =
                    Falsified.stage(server.duban().part(ViewKeeping.class).live());
            cycle(server.duban());
            String stream = "case-" + caseId;
            assertThat(page(server, "admin")).contains(stream, "cases " + caseId + " stage");
            assertThat(MetricsTest.numbers(server)).containsEntry("duban_audit_findings{kind=\"view\"}", 1.0);
            assertThat(MetricsTest.numbers(server).get("duban_audit_looked_total{kind=\"view\"}"))
                    .isGreaterThan(10);
            assertThat(Jsoup.parse(page(server, "auditor")).select("form[action$=" + stream + "]"))
                    .isEmpty();
            assertThat(repaired(server, "auditor", stream).status()).isEqualTo(403);
            assertThat(repaired(server, "admin", "case-none").status()).isEqualTo(404);
            assertThat(repaired(server, "admin", stream).status()).isEqualTo(302);
            assertThat(findings(server.duban())).isEmpty();
            assertThat(page(server, "admin")).doesNotContain(stream);
        }
    }

    @Test
    void a_falsified_evidence_file_is_named_and_right_again_once_it_is_brought_again() throws IOException {
        try (Server server = server()) {
            EvidenceFile kept = kept(server.duban(), "照片");
            cycle(server.duban());
            assertThat(findings(server.duban())).isEmpty();
            Files.writeString(server.data().resolve("evidence").resolve(kept.sha256()), "other");
            cycle(server.duban());
            assertThat(page(server, "auditor")).contains(kept.sha256(), "damaged");
            kept(server.duban(), "照片");
            server.duban().part(SelfAudit.class).round();
            assertThat(findings(server.duban())).isEmpty();
        }
    }

    @Test
    void a_falsified_byte_of_the_chain_is_named_by_its_position() throws IOException {
        try (Server server = server()) {
            Path segment = server.data().resolve("ledger").resolve("%020d.segment".formatted(0));
            byte[] bytes = Files.readAllBytes(segment);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("housing-bureau");
            bytes[at] = 'x';
            Files.write(segment, bytes);
            cycle(server.duban());
            AuditFinding found = findings(server.duban()).get("CHAIN");
            assertThat(found.details()).hasSize(2);
            assertThat(page(server, "auditor"))
                    .containsPattern(Pattern.quote(found.details().getFirst()));
            assertThat(MetricsTest.numbers(server)).containsEntry("duban_audit_findings{kind=\"chain\"}", 1.0);
        }
    }

    @Test
    void none_is_looked_for_where_it_is_switched_off() {
        try (Server server = Server.bare(folder.resolve("off"), "DUBAN_AUDIT_CYCLE", "0")) {
            assertThat(server.duban().part(SelfAudit.class).pace().works()).isFalse();
            assertThat(page(server, "admin")).contains("DUBAN_AUDIT_CYCLE");
        }
    }

    @Test
    void rows_on_a_mongodb_and_evidence_beside_them_are_looked_after_too() {
        try (Nodes nodes = new Nodes(folder, "DUBAN_VIEWS", "mongodb", "DUBAN_CLOCK_JUMP", "36500d")) {
            RunningDuban node = nodes.node("first", clock);
            EvidenceFile kept = kept(node, "照片");
            assertThat(node.part(SelfAudit.class).pace().works()).isTrue();
            cycle(node);
            assertThat(findings(node)).isEmpty();
            assertThat(node.part(SelfAudit.class).counts().looked(AuditFinding.Kind.EVIDENCE))
                    .isEqualTo(1);
            assertThat(node.core().evidence().names()).containsExactly(kept.sha256());
        }
    }

    private Server server() {
        return Server.peopled(folder.resolve("data"), clock, "DUBAN_MANAGEMENT_PORT", "0");
    }

    /** Lets as much time pass as one cycle takes, and looks as often as it has to. */
    private void cycle(RunningDuban duban) {
        SelfAudit audit = duban.part(SelfAudit.class);
        audit.round();
        clock.forward(CYCLE);
        for (int n = 0; n < 5; n++) {
            audit.round();
        }
    }

    private static Map<String, AuditFinding> findings(RunningDuban duban) {
        return duban.part(AuditBook.class).findings().stream()
                .collect(Collectors.toMap(one -> one.kind().name(), one -> one));
    }

    private static String page(Server server, String account) {
        Reply page = server.as(account).get(SYSTEM + "?lang=en");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    private static Reply repaired(Server server, String account, String stream) {
        return server.as(account).post(SYSTEM + "/repairs/" + stream, "");
    }

    private static EvidenceFile kept(RunningDuban duban, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return duban.core()
                .evidence()
                .keep(new Upload(new ByteArrayInputStream(bytes), "a.jpg", "image/jpeg", "clerk"));
    }
}
