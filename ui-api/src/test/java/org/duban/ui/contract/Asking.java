package org.duban.ui.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.Rehearsal;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Asks the rules of a story's commands, for everybody and in every state, and looks whether HTTP says the same. */
final class Asking {

    private final ServedStory served;
    private final Rehearsal rehearsal;
    private final Directory directory;
    private final PowersTable table = new PowersTable();
    private final Offers offers;
    /** What was tried over HTTP already: a command, a standing and the answer. */
    private final Set<String> tried = new HashSet<>();
    /** The lines of which is asked in every state of their case, by what they say but for the day. */
    private final Map<String, StoryLine> lines = new LinkedHashMap<>();

    private final List<StreamId> cases = new ArrayList<>();

    Asking(ServedStory served) {
        this.served = served;
        var commands = served.server().duban().core().commands();
        rehearsal = commands.rehearsal().withAnyEvidence();
        directory = commands.directory();
        offers = new Offers(served.server());
        served.ofCases().forEach(line -> lines.put(line.command() + line.said(), line));
    }

    PowersTable table() {
        return table;
    }

    /** Where HTTP said something else than the rules. */
    List<String> wrong() {
        return offers.wrong();
    }

    /** Asks whether each account may give the line as things stand. */
    void everybody(StoryLine line) {
        Optional<StreamId> about = served.about(line);
        CaseView view = about.flatMap(served::view).orElse(null);
        for (Account account : directory.accounts()) {
            Standing.of(account, line, view, directory).ifPresent(standing -> {
                Rule rule = refusal(account.name().value(), line);
                table.add(line.command(), standing, rule);
                String answer = rule == null ? "" : rule.name();
                if (tried.add(line.command() + " " + standing + " " + answer)) {
                    offers.mustSaySo(account, line, about, rule);
                }
            });
        }
    }

    /** Asks for every line of the story whether whoever gives it could do so at the stage that its case has come to. */
    void stages() {
        LocalDate today = LocalDate.now(served.clock());
        for (StoryLine line : lines.values()) {
            served.about(line).flatMap(served::view).ifPresent(view -> {
                String stage = view.course().stage();
                if (!table.isPossible(line.command(), stage)) {
                    StoryLine now = line.with(((ObjectNode) line.body().deepCopy()).put("occurredOn", today.toString()));
                    Rule rule = refusal(line.actor(), now);
                    if (rule == null || rule.kind() == Rule.Kind.REFUSED) {
                        table.possible(line.command(), stage);
                    }
                }
            });
        }
    }

    private @Nullable Rule refusal(String account, StoryLine line) {
        ReadCommand read = CommandReader.makingIds(served.clock()).read(line.command(), line.body());
        try {
            rehearsal.of(read.command(), Sender.of(account));
            return null;
        } catch (CommandRefused refused) {
            return refused.rule();
        }
    }
}
