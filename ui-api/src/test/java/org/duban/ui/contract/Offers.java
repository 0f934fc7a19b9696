package org.duban.ui.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Commands;
import org.duban.command.Rule;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.ui.Caller;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether what the rules say of somebody's command is what the API answers him, and what his pages offer. */
final class Offers {

    private static final Map<Rule.Kind, Integer> STATUS =
            Map.of(Rule.Kind.FORBIDDEN, 403, Rule.Kind.UNKNOWN, 404, Rule.Kind.UNTIMELY, 422, Rule.Kind.REFUSED, 422);

    private final Server server;
    private final List<String> wrong = new ArrayList<>();
    /** The files that accounts brought, by account. */
    private final Map<String, String> files = new HashMap<>();

    /** The commands that somebody without their roles was not offered. */
    private final Set<String> strangers = new HashSet<>();

    Offers(Server server) {
        this.server = server;
    }

    List<String> wrong() {
        return wrong;
    }

    /** @param rule that refuses it; null if none does */
    void mustSaySo(Account account, StoryLine line, Optional<StreamId> about, @Nullable Rule rule) {
        String name = account.name().value();
        if (rule == null && !name.equals(line.actor()) && !corrects(line)) {
            Reply check =
                    FormSheet.of(line.body()).with("step", "check").send(server.as(name), "/do/" + line.command());
            note(check.status() == 200, "%s: the form answers %s with %s", name, line, check.status());
        } else if (rule != null && rule.kind() != Rule.Kind.REFUSED) {
            Reply reply = server.as(name).send(line.command(), body(name, line).toString());
            boolean same = reply.status() == STATUS.get(rule.kind());
            note(same, "%s: the API answers %s with %s and not %s", name, line, reply.status(), rule);
        }
        // Whoever has not the role is never offered it; one of them is enough to see that.
        if (mayInRole(account, line) || strangers.add(line.command())) {
            pages(account, line, about, rule);
        }
    }

    private static boolean mayInRole(Account account, StoryLine line) {
        return !Collections.disjoint(
                Commands.named(line.command()).orElseThrow().roles(), account.roles());
    }

    private static boolean corrects(StoryLine line) {
        return line.command().equals("correct-event");
    }

    private void pages(Account account, StoryLine line, Optional<StreamId> about, @Nullable Rule rule) {
        boolean offered = Stream.of(pages(line, about))
                .map(page -> server.as(account.name().value()).get(page, "Accept", "text/html"))
                .filter(reply -> reply.status() == 200)
                .anyMatch(reply -> offers(reply, line));
        if (rule == null) {
            note(offered, "%s: is not offered %s", account.name(), line);
        } else if (rule.kind() == Rule.Kind.FORBIDDEN || rule.kind() == Rule.Kind.UNKNOWN) {
            // Of his own organ, or for his own committee, it may be possible.
            boolean chosen = about.isEmpty()
                    || (account.roles().contains(Role.OFFICE)
                            && Stream.of("organ", "purpose", "items").anyMatch(line.body()::has));
            // What he may not do at all is not offered either where something begins.
            chosen &= mayInRole(account, line);
            note(chosen || !offered, "%s: is offered %s, which %s forbids", account.name(), line, rule);
        }
    }

    /** The pages on which one would look for it. */
    private static String[] pages(StoryLine line, Optional<StreamId> about) {
        if (about.isEmpty()) {
            return new String[] {"/"};
        }
        StreamId stream = about.get();
        if (line.body().hasNonNull("duty") && isAboutADuty(line)) {
            return new String[] {
                "/duties/" + stream + "/" + line.body().path("duty").asString()
            };
        }
        if (!stream.kind().equals(CaseId.KIND)) {
            return new String[] {"/registers/" + stream.kind() + "/" + stream.id()};
        }
        String page = "/cases/" + stream.id();
        if (corrects(line)) {
            return new String[] {page + "/history"};
        }
        return line.body().hasNonNull("itemId")
                ? new String[] {page + "/items/" + line.body().path("itemId").asString(), page}
                : new String[] {page};
    }

    /** A kind of recurring duty is called a duty as well, and has no page of its own. */
    private static boolean isAboutADuty(StoryLine line) {
        return Stream.of(Commands.named(line.command()).orElseThrow().type().getRecordComponents())
                .anyMatch(part -> part.getType() == DutyId.class);
    }

    private static boolean offers(Reply reply, StoryLine line) {
        if (line.command().equals("reset-password")) { // with the password for one login that goes with it
            return !Jsoup.parse(reply.text()).select("form[action$=/password]").isEmpty();
        }
        String link = corrects(line) ? "/correct/" : "/do/" + line.command();
        return Jsoup.parse(reply.text()).select("a[href]").eachAttr("href").stream()
                .anyMatch(href -> href.equals(link)
                        || href.startsWith(link + "?")
                        || (link.endsWith("/") && href.startsWith(link)));
    }

    /** The line, citing a file of the account's own in the place of any other. */
    private JsonNode body(String account, StoryLine line) {
        JsonNode body = line.body().deepCopy();
        cite(body, account);
        return body;
    }

    private void cite(JsonNode node, String account) {
        if (node instanceof ObjectNode object && object.has("sha256")) {
            object.put("sha256", files.computeIfAbsent(account, this::brought));
        }
        node.forEach(part -> cite(part, account));
    }

    private String brought(String account) {
        Caller caller = server.as(account);
        Reply reply = caller.post("/api/v1/evidence", account.getBytes(StandardCharsets.UTF_8));
        return reply.status() < 300 ? reply.field("sha256") : "0".repeat(64);
    }

    private void note(boolean holds, String words, Object... what) {
        if (!holds) {
            wrong.add(words.formatted(what));
        }
    }
}
