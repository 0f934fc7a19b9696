package org.duban.ui.notices.outbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligation;
import org.duban.ui.notices.CaseBook;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.address.Webhooks;
import org.jspecify.annotations.Nullable;

/** Knows whom a notice concerns: the people of whoever owes the duty, and the webhooks set to it. */
public final class Audience {

    private final Directory directory;
    private final Webhooks webhooks;
    private final CaseBook cases;
    private final Set<Channel> channels;

    /** @param channels those that are in use */
    public Audience(Directory directory, Webhooks webhooks, CaseBook cases, Set<Channel> channels) {
        this.directory = directory;
        this.webhooks = webhooks;
        this.cases = cases;
        this.channels = channels;
    }

    /** Everybody to be told of {@code notice} by a channel in use; nobody of a state that is over. */
    List<Addressee> of(Notice notice) {
        return cases.find(notice.caseId()).stream()
                .filter(view -> lasts(notice, view))
                .flatMap(view -> Stream.concat(
                        programs(notice, view),
                        channels.contains(Channel.MAIL) ? people(notice, view) : Stream.empty()))
                .toList();
    }

    /** The people to be told of {@code notice} if there is mail. */
    Stream<Addressee> readers(Notice notice) {
        return cases.find(notice.caseId()).stream()
                .filter(view -> lasts(notice, view))
                .flatMap(view -> people(notice, view));
    }

    private static boolean lasts(Notice notice, CaseView view) {
        return !notice.kind().state()
                || CaseBook.duty(view, notice).filter(Obligation::open).isPresent();
    }

    private Stream<Addressee> programs(Notice notice, CaseView view) {
        UnitId debtor = CaseBook.duty(view, notice).map(Obligation::unit).orElse(null);
        SupervisedOrgan organ = view.outline().organ();
        return webhooks.all().stream()
                .filter(webhook -> webhook.interest().covers(notice.kind(), organ, debtor))
                .map(webhook -> new Addressee(Channel.WEBHOOK, webhook.name()));
    }

    private Stream<Addressee> people(Notice notice, CaseView view) {
        return CaseBook.duty(view, notice).stream()
                .flatMap(duty -> concerned(notice, view, duty))
                .map(account -> new Addressee(Channel.MAIL, account.name().value()));
    }

    private Stream<Account> concerned(Notice notice, CaseView view, Obligation duty) {
        UnitId committee = notice.kind().committeeToo() ? view.outline().committee() : null;
        return directory.accounts().stream()
                .filter(account -> !account.disabled())
                .filter(account ->
                        owes(account, duty, view.outline().organ()) || of(account, Role.COMMITTEE, committee));
    }

    private boolean owes(Account account, Obligation duty, SupervisedOrgan organ) {
        return switch (duty.owner()) {
            case UNIT -> of(account, Role.DEPARTMENT, duty.unit());
            case COMMITTEE -> of(account, Role.COMMITTEE, duty.unit());
            case ORGAN_OFFICE, NOBODY -> account.roles().contains(Role.OFFICE) && belongs(account, organ);
            case GENERAL_OFFICE -> account.roles().contains(Role.CLERK);
        };
    }

    private static boolean of(Account account, Role role, @Nullable UnitId unit) {
        return account.roles().contains(role) && unit != null && unit.equals(account.unit());
    }

    private boolean belongs(Account account, SupervisedOrgan organ) {
        UnitId unit = account.unit();
        return unit != null
                && directory.unit(unit).filter(known -> known.organ() == organ).isPresent();
    }
}
