package org.duban.ui.reads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.history.LabelsFor;
import org.duban.query.words.Labels;
import org.duban.query.words.Vocabulary;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Puts names in the place of the ids that a refusal mentions, as far as whoever is refused may read them.
 *
 * @param history the ledger as events
 */
public record NamedRefusals(History history, Directory directory, Readers readers, OpenedNames people, Clock clock)
        implements RefusalNames {

    @Override
    public Map<String, String> of(CommandRefused refused, Texts texts) {
        Command command = refused.command();
        Optional<Account> caller = caller();
        return command == null || caller.isEmpty()
                ? PLAIN.of(refused, texts)
                : told(refused, command, caller.get(), texts);
    }

    private Map<String, String> told(CommandRefused refused, Command command, Account account, Texts texts) {
        Reader reader = readers.of(account);
        Vocabulary words = Vocabulary.in(texts.locale());
        Labels labels = LabelsFor.of(reader, history, command.stream(), LocalDate.now(clock), words, people.of(reader));
        RefusalDetails told = new RefusalDetails(texts, words, labels);
        Map<String, String> details = new TreeMap<>();
        refused.details().forEach((name, value) -> details.put(name, told.of(name, value)));
        return details;
    }

    /** The account as it is now: what the command itself or another one changed counts. */
    private Optional<Account> caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .flatMap(known -> directory.account(((Account) known).name()));
    }
}
