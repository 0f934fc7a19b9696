package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemState;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.notices.mail.SampleLetters;
import org.duban.ui.reads.KnownCodes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever a story leads to is told to people in words, on every page, in every table, mail and calendar, and when something is refused: codes and ids of items are for programs. */
class NoCodesTest {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b|\\b[A-Z_]{3,}:[a-z0-9-]+");
    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9-])[A-Z]{3,}(?![A-Za-z0-9-])");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("第 ?\\d+ ?[条款]");

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void people_read_words(Story story, @TempDir Path data) {
        Set<String> items = new TreeSet<>();
        Set<String> cases = new TreeSet<>();
        LocalDate last = told(story, data, items, cases);
        Set<String> actors = new TreeSet<>(List.of("admin", "clerk"));
        story.lines().forEach(line -> actors.add(line.actor()));
        try (Server server = Server.on(data, last.plusDays(1), actors.toArray(String[]::new))) {
            Caller clerk = server.as("clerk");
            List<String> wrong = new ArrayList<>();
            for (String language : List.of("zh", "en")) {
                paths(cases).forEach(path -> check(wrong, path + " " + language, read(clerk, path, language), items));
                for (StoryLine line : story.lines()) {
                    check(
                            wrong,
                            line.command() + " " + language,
                            refused(server.as(line.actor()), line, language),
                            items);
                }
            }
            check(wrong, "calendar", calendar(clerk), items);
            cases.forEach(id -> check(wrong, "mails about " + id, mails(server, id, last), items));
            assertThat(wrong).isEmpty();
        }
    }

    private static LocalDate told(Story story, Path data, Set<String> items, Set<String> cases) {
        try (Town town = Town.begun(data)) {
            Telling telling = Telling.in(town, story);
            telling.tell((line, fresh) -> {});
            telling.events().forEach(recorded -> {
                if (recorded.event() instanceof ItemIdentified found) {
                    items.add(found.itemId().value());
                }
                if (recorded.event().stream().kind().equals(CaseId.KIND)) {
                    cases.add(recorded.event().stream().id());
                }
            });
            return town.today();
        }
    }

    private static Stream<String> paths(Set<String> cases) {
        return Stream.concat(
                Stream.of("/?status=all", "/cases", "/api/v1/follow-ups?format=csv", "/api/v1/cases?format=csv"),
                cases.stream().flatMap(id -> Stream.of("/cases/" + id, "/api/v1/cases/" + id + "/history?limit=500")));
    }

    private static String read(Caller clerk, String path, String language) {
        if (path.contains("history")) {
            JsonNode answer = clerk.get(path, "Accept-Language", language).json();
            return answer.path("items")
                    .valueStream()
                    .flatMap(NoCodesTest::texts)
                    .collect(Collectors.joining("\n"));
        }
        boolean table = path.contains("csv");
        String asked = table ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        Reply reply = clerk.get(asked, "Accept-Language", language, "Accept", table ? "text/csv" : "text/html");
        assertThat(reply.status()).as(asked).isEqualTo(200);
        if (table) {
            return reply.text();
        }
        Document page = Jsoup.parse(reply.text());
        page.select("option").remove();
        return page.text();
    }

    /** What a problem says to people when a step is taken again. */
    private static String refused(Caller actor, StoryLine line, String language) {
        Reply reply =
                actor.post("/api/v1/commands/" + line.command(), line.body().toString(), "Accept-Language", language);
        assertThat(reply.status())
                .as("%s again: %s", line.command(), reply.text())
                .isGreaterThanOrEqualTo(200);
        JsonNode problem = reply.json();
        Stream<String> own =
                Stream.of("title", "detail").map(name -> problem.path(name).asString(""));
        Stream<String> faults = problem.path("errors")
                .valueStream()
                .map(error -> error.path("detail").asString(""));
        Stream<String> notes = problem.path("legalBasis")
                .valueStream()
                .map(basis -> basis.path("note").asString(""));
        return Stream.of(own, faults, notes).flatMap(texts -> texts).collect(Collectors.joining("\n"));
    }

    /** What a calendar shows: the long lines put together again, and of these what is not for programs. */
    private static String calendar(Caller clerk) {
        String path = clerk.post("/api/v1/calendars", "{}").field("path");
        String feed = clerk.get(path).text().replace("\r\n ", "");
        assertThat(feed).contains("BEGIN:VCALENDAR", "X-WR-CALNAME");
        return feed.lines()
                .filter(line -> line.matches("(SUMMARY|DESCRIPTION|X-WR-CALNAME|NAME|LOCATION|CATEGORIES)[:;].*"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .collect(Collectors.joining("\n"));
    }

    private static String mails(Server server, String caseId, LocalDate today) {
        return SampleLetters.about(new CaseId(caseId), server.duban().core().history(), today);
    }

    /** What an entry of a history says to people: its sentence, and the labels and texts of its content. */
    private static Stream<String> texts(JsonNode entry) {
        Stream<String> own = Stream.of("summary", "label", "text")
                .filter(entry::has)
                .map(name -> entry.path(name).asString(""));
        Stream<String> within = Stream.of("content", "parts")
                .flatMap(name -> entry.path(name).valueStream())
                .flatMap(NoCodesTest::texts);
        return Stream.concat(own, within);
    }

    private static void check(List<String> wrong, String where, String text, Set<String> items) {
        found(CODE, text).forEach(code -> wrong.add(where + ": " + code));
        found(WORD, text).filter(names()::contains).forEach(code -> wrong.add(where + ": " + code));
        found(ARABIC_ARTICLE, text).forEach(code -> wrong.add(where + ": " + code));
        items.stream()
                .filter(item -> Pattern.compile("(?<![\\w-])" + item + "(?![\\w-])")
                        .matcher(text)
                        .find())
                .forEach(item -> wrong.add(where + ": item " + item));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).distinct();
    }

    /** Names of constants that have no underscore. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>(KnownCodes.duties());
        names.addAll(KnownCodes.stages());
        names.addAll(KnownCodes.forms());
        names.addAll(List.of(
                "OPEN",
                "DONE",
                "LAPSED",
                "DATED",
                "NONE",
                "PROVISIONAL",
                "LAW",
                "MODEL",
                "VERIFY",
                "RED",
                "YELLOW",
                "GREEN",
                "GREY"));
        Stream.of(ItemState.values()).map(Enum::name).forEach(names::add);
        Stream.of(Role.values()).map(Enum::name).forEach(names::add);
        return names;
    }
}
