package org.duban.ui.notices.outbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.StreamView;
import org.duban.query.row.DutyRow;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.StreamBook;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.address.Webhooks;

/** Knows whom a notice concerns: the people of whoever owes the duty, and the webhooks set to it. */
public final class Audience {

    private final Directory directory;
    private final Webhooks webhooks;
    private final StreamBook streams;
    private final Set<Channel> channels;

    /** @param channels those that are in use */
    public Audience(Directory directory, Webhooks webhooks, StreamBook streams, Set<Channel> channels) {
        this.directory = directory;
        this.webhooks = webhooks;
        this.streams = streams;
        this.channels = channels;
    }

    /** Everybody to be told of {@code notice} by a channel in use; nobody of a state that is over. */
    List<Addressee> of(Notice notice) {
        return streams.find(notice.of().stream()).stream()
                .filter(view -> lasts(notice, view))
                .flatMap(view -> Stream.concat(
                        programs(notice, view),
                        channels.contains(Channel.MAIL) ? people(notice, view) : Stream.empty()))
                .toList();
    }

    /** The people to be told of {@code notice} if there is mail. */
    Stream<Addressee> readers(Notice notice) {
        return streams.find(notice.of().stream()).stream()
                .filter(view -> lasts(notice, view))
                .flatMap(view -> people(notice, view));
    }

    /** Who is told that {@code webhook} ended: whoever set it, and if nobody is known who did, every administrator. */
    List<AccountName> keepers(Webhook webhook) {
        AccountName keeper = webhook.setBy();
        return directory.accounts().stream()
                .filter(account -> !account.disabled())
                .filter(account -> keeper == null
                        ? account.roles().contains(Role.ADMIN)
                        : account.name().equals(keeper))
                .map(Account::name)
                .toList();
    }

    /** Whether people get mail. */
    boolean byMail() {
        return channels.contains(Channel.MAIL);
    }

    /** The webhook called {@code name}. */
    Optional<Webhook> webhook(String name) {
        return webhooks.find(name);
    }

    private static boolean lasts(Notice notice, StreamView view) {
        Optional<DutyRow> duty = StreamBook.duty(view, notice);
        return switch (notice.kind()) {
            // Where another day was missed instead, it is late all the same.
            case DEADLINE_MISS_WITHDRAWN ->
                duty.filter(row -> isMissed(row, notice.stage())).isEmpty();
            default -> !notice.kind().state() || duty.filter(DutyRow::open).isPresent();
        };
    }

    private static boolean isMissed(DutyRow row, int stage) {
        return row.duty().escalation().misses().stream().anyMatch(miss -> miss.stage() == stage);
    }

    private Stream<Addressee> programs(Notice notice, StreamView view) {
        List<DutyRow> about = notice.ofWhole()
                ? StreamBook.duties(view)
                : StreamBook.duty(view, notice).stream().toList();
        List<UnitId> debtors =
                about.stream().map(DutyRow::unit).filter(Objects::nonNull).toList();
        List<SupervisedOrgan> organs =
                about.stream().flatMap(duty -> duty.organs().stream()).toList();
        return webhooks.all().stream()
                .filter(webhook -> !webhook.ended())
                .filter(webhook -> webhook.interest().covers(notice.kind(), organs, debtors))
                .map(webhook -> new Addressee(Channel.WEBHOOK, webhook.name()));
    }

    private Stream<Addressee> people(Notice notice, StreamView view) {
        if (notice.kind().programsOnly()) {
            return Stream.empty();
        }
        if (notice.kind().personal()) {
            return directory.account(new AccountName(notice.of().stream().id())).stream()
                    .filter(account -> !account.disabled())
                    .map(account -> new Addressee(Channel.MAIL, account.name().value()));
        }
        return StreamBook.duty(view, notice).stream()
                .flatMap(duty -> concerned(notice, view, duty.responsible()))
                .map(account -> new Addressee(Channel.MAIL, account.name().value()));
    }

    private Stream<Account> concerned(Notice notice, StreamView view, Responsible debtor) {
        UnitId committee = notice.kind().committeeToo() && view instanceof CaseView of
                ? of.outline().committee()
                : null;
        Debtors debtors = new Debtors(directory);
        return directory.accounts().stream()
                .filter(account -> !account.disabled())
                .filter(account -> debtors.owes(account, debtor)
                        || (committee != null && debtors.owes(account, Responsible.committee(committee))));
    }
}
