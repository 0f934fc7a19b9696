package org.duban.ui.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.secret.SealedForm;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.row.ParkedRow;
import org.duban.query.row.ParkedStream;
import org.duban.query.store.Changes;
import org.duban.query.view.Falsified;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.audit.AuditBook;
import org.duban.ui.audit.AuditFinding;
import org.duban.ui.audit.SelfAudit;
import org.duban.ui.notices.SetClock;
import org.duban.ui.processing.ParkedEvent;
import org.duban.ui.wiring.SecretParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What happens to secret cases as to others: people in them are erased, rows audited and parked, a mistake is put right, all starts again. */
class SecretLivesTest {

    private static final String CASE = "case-waste-2023";
    private static final String HISTORY = "/api/v1/cases/waste-2023/history?limit=200";
    private static final String PERSON = "p-19c2";
    private static final Duration CYCLE = Duration.ofDays(7);

    private final Traces traces = new Traces(SecretStory.WORD);
    private final SetClock clock = new SetClock("2024-01-11T09:00");

    @TempDir
    private Path data;

    private Server server;
    private SecretStory story;

    @AfterEach
    void stop() {
        server.close();
    }

    private void told(String secrecy) {
        server = Server.peopled(data, clock);
        story = new SecretStory(server::as, secrecy);
        story.told();
        server.seen();
    }

    private String history() {
        return server.as("committee").get(HISTORY).text();
    }

    private void mustHold() {
        assertThat(server.as("auditor").get("/api/v1/ledger/verification").text())
                .contains("\"holds\":true");
    }

    @Test
    void a_person_named_in_it_is_erased_and_nothing_else_of_it() throws IOException {
        told("SECRET");
        assertThat(history()).contains(PERSON + "（示例）", SecretStory.WORD);
        done("clerk", "request-erasure", "\"basis\":\"本人申请\",\"reason\":\"r\",\"documentNo\":\"n\"");
        done("director", "erase-person", "\"decidedBy\":\"CHAIRPERSONS_MEETING\",\"documentNo\":\"n\"");
        mustBeErased();
        server.restart();
        mustBeErased();
        assertThat(Files.readString(data.resolve("person-keys")))
                .contains(PERSON + ":erased.2024-01-11", "secret." + CASE + ":");
        server.close();
        assertThat(traces.in(data)).isEmpty();
    }

    private void mustBeErased() {
        server.seen();
        assertThat(history())
                .doesNotContain(PERSON + "（示例）")
                .contains("p-5be8（示例）", SecretStory.WORD, "SiteInspected", "ItemAccepted");
        mustHold();
    }

    private void done(String account, String command, String more) {
        Reply reply = server.as(account).send(command, "{\"personId\":\"" + PERSON + "\"," + more + "}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void an_audit_finds_no_difference_where_there_is_none_and_tells_one_without_what_the_case_says()
            throws IOException {
        told("SECRET");
        cycle();
        assertThat(findings()).isEmpty();

        assertThat(Falsified.stage(SecretParts.live(server.duban()))).isEqualTo("waste-2023");
        Path sealed = sealedFile();
        byte[] whole = Files.readAllBytes(sealed);
        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(sealed, changed);
        cycle();
        assertThat(findings().get("VIEW").subject()).isEqualTo(CASE);
        assertThat(findings().get("VIEW").details()).containsExactly("cases waste-2023 stage");
        // Whoever has the file would know it by its digest.
        assertThat(findings().get("EVIDENCE").subject())
                .isEqualTo(sealed.getFileName().toString());
        assertThat(server.as("auditor").get("/administration/system?lang=en").text())
                .contains(CASE, sealed.getFileName().toString())
                .doesNotContain(SecretStory.WORD, story.file());
        Files.delete(sealed);
        cycle();
        assertThat(findings().get("EVIDENCE").details()).isNotEmpty();
        assertThat(server.as("admin")
                        .post("/administration/system/repairs/" + CASE, "")
                        .status())
                .isEqualTo(302);
        nothingIsLeftOutside();

        Files.write(sealed, whole);
        server.restart();
        server.duban().part(SelfAudit.class).round();
        assertThat(findings()).isEmpty();
        assertThat(history()).contains(SecretStory.WORD);
    }

    /** The one file of evidence, which only sealed events cite. */
    private Path sealedFile() throws IOException {
        try (var files = Files.list(data.resolve("evidence"))) {
            List<Path> all = files.filter(file -> file.getFileName().toString().length() == 64)
                    .filter(file -> !file.endsWith(story.file()))
                    .toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private void nothingIsLeftOutside() {
        server.close();
        assertThat(traces.in(data)).isEmpty();
        assertThat(new Traces(story.file()).in(data)).isEmpty();
        server.restart();
    }

    private void cycle() {
        SelfAudit audit = server.duban().part(SelfAudit.class);
        audit.round();
        clock.forward(CYCLE);
        for (int n = 0; n < 5; n++) {
            audit.round();
        }
    }

    private Map<String, AuditFinding> findings() {
        return server.duban().part(AuditBook.class).findings().stream()
                .collect(Collectors.toMap(one -> one.kind().name(), one -> one));
    }

    @Test
    void what_is_parked_of_it_is_told_by_ids_and_types_and_folded_again_on_command() {
        told("SECRET");
        var events = server.duban().core().history().stream(CASE, 0, Long.MAX_VALUE);
        var last = events.getLast();
        var store = SecretParts.store(server.duban());
        Changes parked = new Changes(store.position(), store.position());
        parked.put(ParkedRow.of(new ParkedStream(
                new StreamId(CASE), last.position(), "java.lang.IllegalStateException", Instant.EPOCH, null, 0)));
        store.write(parked);
        mustTell("views", last.position());
        // Whoever folds finds first that somebody else, who is this test, wrote meanwhile.
        server.as("admin").post("/api/v1/dead-letters/views/" + CASE + "/retry", "");
        mustTell("views", last.position());
        assertThat(server.as("admin")
                        .post("/api/v1/dead-letters/views/" + CASE + "/retry", "")
                        .text())
                .isEqualTo("{\"items\":[]}");
        assertThat(history()).contains(SecretStory.WORD);

        ParkedEvent letter = new ParkedEvent(
                "notices", CASE, last.position(), last.id(), "ItemAccepted", Instant.EPOCH, null, 0, "poison");
        server.restart(() -> Files.writeString(
                data.resolve("dead-letters"),
                last.position() + ":" + JsonMapper.shared().writeValueAsString(letter)));
        mustTell("notices", last.position());
        nothingIsLeftOutside();
    }

    private void mustTell(String group, long position) {
        assertThat(server.as("admin").get("/api/v1/dead-letters").text())
                .contains(CASE, group, "\"position\":" + position)
                .doesNotContain(SecretStory.WORD);
    }

    @Test
    void one_that_was_secret_by_mistake_is_open_from_the_correction_on_and_sealed_before() {
        server = Server.peopled(data, clock);
        story = new SecretStory(server::as, "SECRET");
        story.begun();
        story.becomes("PUBLIC");
        long turned = server.head();
        story.goneOn();
        server.seen();
        mustBeOpenSince(turned);
        server.restart();
        server.seen();
        mustBeOpenSince(turned);
        // What was sealed stays so: nothing that is stored is ever changed.
        assertThat(server.data().resolve("person-keys")).content().contains("secret." + CASE + ":");
    }

    private void mustBeOpenSince(long turned) {
        Map<Boolean, List<Boolean>> sealed = server.duban().part(FileLedger.class).stream(CASE, 0).stream()
                .collect(Collectors.partitioningBy(
                        commit -> commit.position() <= turned,
                        Collectors.mapping(
                                commit -> SealedForm.isSealed(
                                        commit.events().getFirst().rev()),
                                Collectors.toList())));
        assertThat(sealed.get(true)).hasSize(7).containsOnly(true); // the correction is the last of them
        assertThat(sealed.get(false)).hasSizeGreaterThan(5).containsOnly(false);
        assertThat(server.data().resolve("evidence").resolve(story.file())).exists();
        assertThat(history()).contains("SiteInspected", "ItemAccepted", SecretStory.WORD);
        mustHold();
    }

    @Test
    void a_start_after_a_checkpoint_opens_it_and_one_without_the_key_of_the_checkpoint_folds_anew() throws IOException {
        told("SECRET");
        IntStream.range(0, 1_000).forEach(this::unit); // as many as a checkpoint is written for
        server.seen();
        server.close();
        assertThat(data.resolve("views.checkpoint")).exists();
        assertThat(traces.in(data)).isEmpty();
        server.restart();
        server.seen();
        assertThat(history()).contains(SecretStory.WORD);
        Path keys = data.resolve("person-keys");
        server.restart(() -> Files.write(
                keys,
                Files.readAllLines(keys).stream()
                        .filter(line -> !line.startsWith("secret.house:"))
                        .toList()));
        server.seen();
        assertThat(history()).contains(SecretStory.WORD);
    }

    private void unit(int number) {
        server.record(new RegisterUnit(
                new UnitId("unit-" + number),
                "单位" + number,
                UnitKind.DEPARTMENT,
                SupervisedOrgan.GOVERNMENT,
                LocalDate.parse("2024-01-05")));
    }
}
