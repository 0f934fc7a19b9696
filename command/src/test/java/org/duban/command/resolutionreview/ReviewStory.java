package org.duban.command.resolutionreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.workreport.CommandTexts;
import org.duban.command.workreport.Town;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The check of one resolution, as it stands in {@code story.ndjson}, or a part of it.
 *
 * @param town how it stands then
 */
record ReviewStory(Town town) {

    static final CaseId CASE = new CaseId("law-popularisation-2023");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Line> LINES = lines();

    /** Who sends from an account. */
    private record Account(Role role, @Nullable String unit) {}

    private static final Map<String, Account> ACCOUNTS = Map.of(
            "admin", new Account(Role.ADMIN, null),
            "clerk", new Account(Role.CLERK, "general-office"),
            "director", new Account(Role.DIRECTOR, null),
            "social", new Account(Role.COMMITTEE, "social-committee"),
            "env", new Account(Role.COMMITTEE, "env-committee"),
            "office", new Account(Role.OFFICE, "government-office"),
            "court", new Account(Role.OFFICE, "court-office"),
            "procuratorate", new Account(Role.OFFICE, "procuratorate-office"),
            "civil-affairs", new Account(Role.DEPARTMENT, "civil-affairs"),
            "civil-bench", new Account(Role.DEPARTMENT, "civil-bench"));

    /** One command, and from which account it comes. */
    record Line(String name, String account, ObjectNode body) {

        Command command() {
            return CommandTexts.read(name, body.toString());
        }

        boolean is(String wanted, @Nullable String by) {
            return name.equals(wanted) && (by == null || account.equals(by));
        }
    }

    /** The town after the whole story. */
    static ReviewStory told() {
        return told(LINES);
    }

    /** The town before the first command of that name. */
    static ReviewStory before(String name) {
        return told(LINES.subList(0, LINES.indexOf(line(name, null))));
    }

    /** The town after the first command of that name. */
    static ReviewStory after(String name) {
        return after(name, null);
    }

    /** The town after the first command of that name from that account; null for any. */
    static ReviewStory after(String name, @Nullable String account) {
        return told(LINES.subList(0, LINES.indexOf(line(name, account)) + 1));
    }

    /** The story's first command of that name with other fields, in JSON without braces. */
    static Command like(String name, String others) {
        ObjectNode body = line(name, null).body().deepCopy();
        JSON.readTree("{" + others + "}").properties().forEach(one -> body.set(one.getKey(), one.getValue()));
        return CommandTexts.read(name, body.toString());
    }

    /** All lines. */
    static List<Line> all() {
        return LINES;
    }

    /** The same town, in which that account asks. */
    Town by(String account) {
        return town.by(actor(town, account));
    }

    /** The same and what a command from that account leads to. */
    ReviewStory and(String account, Command command) {
        return new ReviewStory(by(account).after(command));
    }

    private static ReviewStory told(List<Line> lines) {
        ReviewStory story = new ReviewStory(begun());
        for (Line line : lines) {
            story = story.and(line.account(), line.command());
        }
        return story;
    }

    private static Town begun() {
        Town town = Town.empty();
        for (String unit : List.of(
                "\"general-office\", \"kind\": \"GENERAL_OFFICE\"",
                "\"social-committee\", \"kind\": \"COMMITTEE\"",
                "\"env-committee\", \"kind\": \"COMMITTEE\"",
                "\"government-office\", \"kind\": \"ORGAN_OFFICE\", \"organ\": \"GOVERNMENT\"",
                "\"court-office\", \"kind\": \"ORGAN_OFFICE\", \"organ\": \"COURT\"",
                "\"procuratorate-office\", \"kind\": \"ORGAN_OFFICE\", \"organ\": \"PROCURATORATE\"",
                "\"civil-affairs\", \"kind\": \"DEPARTMENT\", \"organ\": \"GOVERNMENT\"")) {
            town = town.by(actor(town, "admin"))
                    .after(CommandTexts.read(
                            "register-unit",
                            "{\"unitId\": %s, \"name\": \"n\", \"occurredOn\": \"2022-01-04\"}".formatted(unit)));
        }
        return town;
    }

    private static Actor actor(Town town, String account) {
        Account known = Objects.requireNonNull(ACCOUNTS.get(account));
        return town.actor(known.role(), known.unit());
    }

    private static Line line(String name, @Nullable String account) {
        return LINES.stream()
                .filter(line -> line.is(name, account))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the story has no " + name));
    }

    private static List<Line> lines() {
        return text().lines()
                .filter(line -> !line.startsWith("#"))
                .map(JSON::readTree)
                .map(ReviewStory::line)
                .toList();
    }

    private static Line line(JsonNode json) {
        return new Line(
                json.path("command").stringValue(), json.path("actor").stringValue(), (ObjectNode) json.path("body"));
    }

    private static String text() {
        try (InputStream in = ReviewStory.class.getResourceAsStream("story.ndjson")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
