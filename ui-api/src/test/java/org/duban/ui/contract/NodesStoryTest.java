package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.command.CommandRefused;
import org.duban.command.Sender;
import org.duban.events.AccountName;
import org.duban.query.followup.FollowUpStatus;
import org.duban.ui.Caller;
import org.duban.ui.Nodes;
import org.duban.ui.Reply;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.notices.Receiver;
import org.duban.ui.notices.Receiver.Received;
import org.duban.ui.notices.outbox.Share;
import org.duban.ui.wiring.Core;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that answer from views on a MongoDB, and one that folds them for itself, answer alike. */
class NodesStoryTest {

    private static final int ASKING = 3;
    private static final int EVERY = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> HOOKS =
            IntStream.range(0, 24).mapToObj(n -> "hook-" + n).toList();

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(morning(LocalDate.parse("2022-01-04")));
    private final Clock clock = ((InstantSource) now::get).withZone(Town.ZONE);
    private final CommandReader reader = CommandReader.demandingIds(clock);

    @Test
    void a_story_told_to_two_nodes_in_turn_is_answered_by_each_as_by_one_that_folds_for_itself() throws IOException {
        Story story = Story.all().stream()
                .filter(one -> one.folder().equals("lawinspection"))
                .findAny()
                .orElseThrow();
        try (Receiver receiver = new Receiver();
                Nodes nodes = new Nodes(
                        folder,
                        "DUBAN_CLOCK_AHEAD",
                        "36500d",
                        "DUBAN_CLOCK_JUMP",
                        "36500d",
                        "DUBAN_WEBHOOK_ALLOW",
                        "127.0.0.1")) {
            List<RunningDuban> all = List.of(
                    nodes.node("first", clock, "DUBAN_VIEWS", "mongodb"),
                    nodes.node("second", clock, "DUBAN_VIEWS", "mongodb"),
                    nodes.node("alone", clock));
            listen(all.getFirst(), receiver);
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(all).allMatch(node -> HOOKS.stream().anyMatch(sends(node))));
            Core core = all.getFirst().core();
            Mornings mornings = new Mornings(core.history(), core.commands().system());
            List<String> accounts = new ArrayList<>(List.of("admin"));
            int accepted = 0;
            for (int n = 0; n < story.lines().size(); n++) {
                StoryLine line = story.lines().get(n);
                if (morning(line.day()).isAfter(now.get())) {
                    now.set(morning(line.day()));
                    mornings.come(line.day());
                }
                if (!line.body().path("eventId").asString("").startsWith("@")
                        && !line.command().equals("skip-notice")) {
                    long told = head(all);
                    Core here = all.get(n % 2).core();
                    await().until(() -> here.ledger().head().position() >= told);
                    if (isAccepted(here, line)) {
                        accepted++;
                        letIn(core, line, accounts);
                    }
                }
                if (n % EVERY == EVERY - 1 || n == story.lines().size() - 1) {
                    mustAnswerAlike(all, accounts);
                }
            }
            mustHaveToldOnce(all, receiver);
            assertThat(accounts).hasSizeGreaterThan(ASKING);
            assertThat(accepted).isGreaterThan(story.lines().size() * 3 / 4);
        }
    }

    private static void listen(RunningDuban node, Receiver receiver) {
        Caller admin = new Caller(node.port().orElseThrow(), "admin", Nodes.PASSWORD);
        for (String hook : HOOKS) {
            Reply set = admin.put("/api/v1/webhooks/" + hook, "{\"url\":\"" + receiver.uri("/" + hook) + "\"}");
            assertThat(set.status()).as(set.text()).isLessThan(300);
        }
    }

    private static Predicate<String> sends(RunningDuban node) {
        Predicate<String> mine = node.part(Share.class).now();
        return hook -> mine.test("WEBHOOK " + hook);
    }

    /** Whichever node told it. */
    private static void mustHaveToldOnce(List<RunningDuban> all, Receiver receiver) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Map<String, List<String>> told = receiver.received().stream()
                    .collect(Collectors.groupingBy(
                            Received::path, TreeMap::new, Collectors.mapping(Received::id, Collectors.toList())));
            List<String> some = told.getOrDefault("/" + HOOKS.getFirst(), List.of());
            assertThat(some).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            assertThat(told)
                    .hasSameSizeAs(HOOKS)
                    .allSatisfy((hook, ids) -> assertThat(ids).as(hook).containsExactlyElementsOf(some));
        });
        assertThat(HOOKS)
                .allMatch(hook ->
                        all.stream().filter(node -> sends(node).test(hook)).count() == 1);
    }

    /** Files that are cited are nowhere, and what is corrected is not looked up. */
    private boolean isAccepted(Core core, StoryLine line) {
        ReadCommand read = reader.read(line.command(), line.body());
        Sender sender =
                new Sender(line.actor(), read.onBehalfOf(), line.id(), read.digest(), null, null, read.made(), null);
        try {
            core.commands().gateway().send(read.command(), sender);
            return true;
        } catch (CommandRefused refused) {
            return false;
        }
    }

    private static void letIn(Core core, StoryLine line, List<String> accounts) {
        if (line.command().equals("register-account")) {
            String name = line.body().path("account").asString();
            core.credentials().set(new AccountName(name), Nodes.PASSWORD);
            accounts.add(name);
        }
    }

    private static long head(List<RunningDuban> nodes) {
        return nodes.stream()
                .mapToLong(node -> node.core().ledger().head().position())
                .max()
                .orElseThrow();
    }

    private static void mustAnswerAlike(List<RunningDuban> nodes, List<String> accounts) {
        long head = head(nodes);
        for (String account : accounts.subList(Math.max(0, accounts.size() - ASKING), accounts.size())) {
            for (String question : questions()) {
                String asked = question + (question.contains("?") ? "&" : "?") + "minPosition=" + head;
                List<Reply> replies = nodes.stream()
                        .map(node -> new Caller(node.port().orElseThrow(), account, Nodes.PASSWORD).get(asked))
                        .toList();
                Reply yardstick = replies.getLast();
                assertThat(replies)
                        .as("%s asks for %s", account, asked)
                        .extracting(reply -> Map.of(reply.status(), reply.text()))
                        .containsOnly(Map.of(yardstick.status(), yardstick.text()));
            }
        }
    }

    private static List<String> questions() {
        List<String> questions = new ArrayList<>(List.of(
                "/api/v1/cases",
                "/api/v1/cases?open=true",
                "/api/v1/cases?limit=1",
                "/api/v1/meetings",
                "/api/v1/people",
                "/api/v1/conflicts",
                "/api/v1/follow-ups?sort=unit",
                "/api/v1/follow-ups?text=" + "%E5%9E%83%E5%9C%BE",
                "/api/v1/evaluations/annual-report?year=2023",
                "/api/v1/follow-ups?asOf=@40"));
        for (FollowUpStatus status : FollowUpStatus.values()) {
            questions.add("/api/v1/follow-ups?status=" + status);
        }
        return questions;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(Town.ZONE).toInstant();
    }
}
