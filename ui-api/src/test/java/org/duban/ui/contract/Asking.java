package org.duban.ui.contract;

import java.time.LocalDate;
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

    /** The stage at which each case was asked of last. */
    private final Map<StreamId, String> stages = new LinkedHashMap<>();

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
        if (view != null) {
            table.possible(line.command(), view.course().stage());
        }
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

    /**
     * Asks of every line of the story about that case whether whoever gives it could do so now, if the case has come to
     * another stage.
     */
    void stage(StreamId about) {
        served.view(about)
                .map(view -> view.course().stage())
                .filter(stage -> !stage.equals(stages.put(about, stage)))
                .ifPresent(stage -> lines.values().stream()
                        .filter(line -> served.about(line).filter(about::equals).isPresent())
                        .filter(line -> !table.isPossible(line.command(), stage))
                        .filter(this::isPossible)
                        .forEach(line -> table.possible(line.command(), stage)));
    }

    /** Asks once more of all, when the story is over. */
    void end() {
        List.copyOf(stages.keySet()).forEach(about -> {
            stages.remove(about);
            stage(about);
        });
    }

    private boolean isPossible(StoryLine line) {
        String today = LocalDate.now(served.clock()).toString();
        Rule rule = refusal(line.actor(), line.with(((ObjectNode) line.body().deepCopy()).put("occurredOn", today)));
        return rule == null || rule.kind() == Rule.Kind.REFUSED;
    }

    private @Nullable Rule refusal(String account, StoryLine line) {
        ReadCommand read = CommandReader.makingIds(served.clock())
                .read(line.command(), served.resolved(line).body());
        try {
            rehearsal.of(read.command(), new Sender(account, null, null, null, null, null, read.made(), null));
            return null;
        } catch (CommandRefused refused) {
            return refused.rule();
        }
    }
}
