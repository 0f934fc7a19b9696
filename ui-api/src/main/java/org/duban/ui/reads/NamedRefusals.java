package org.duban.ui.reads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.history.LabelsFor;
import org.duban.query.words.Labels;
import org.duban.query.words.PersonNames;
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
        return caller().map(readers::of)
                .map(reader -> told(refused, texts, reader, people.of(reader, texts.locale()), history, clock))
                .orElseGet(() -> PLAIN.of(refused, texts));
    }

    /** For whoever keeps the machine: everything by its name but people, who are told by the beginnings of their ids. */
    public static RefusalNames forOperators(History history, Clock clock) {
        Reader everything = Reader.of(Set.of(Role.AUDITOR), null, null);
        return (refused, texts) -> told(refused, texts, everything, PersonNames.SHORT, history, clock);
    }

    private static Map<String, String> told(
            CommandRefused refused, Texts texts, Reader reader, PersonNames names, History history, Clock clock) {
        Command command = refused.command();
        // What is not there has no name; what is kept from somebody is told by the id that he gave, too.
        if (command == null || refused.rule().kind() == Rule.Kind.UNKNOWN) {
            return PLAIN.of(refused, texts);
        }
        Vocabulary words = Vocabulary.in(texts.locale());
        Labels labels = LabelsFor.of(reader, history, command.stream(), LocalDate.now(clock), words, names);
        RefusalDetails told =
                new RefusalDetails(texts, words, labels, command.getClass().getSimpleName());
        Map<String, String> details = new TreeMap<>();
        refused.details().forEach((name, value) -> details.put(name, told.of(name, value)));
        if (refused.rule() == CommonRule.CORRECTED_MEANWHILE) { // it is about who did that, and not about his account
            details.computeIfPresent("account", (name, account) -> labels.account(new AccountName(account)));
        }
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
