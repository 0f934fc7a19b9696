package org.duban.ui.notices.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.http.JsonBody;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.problem.Choice;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.Fault.Place;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Sets webhooks as asked over HTTP. */
public final class WebhookService {

    private final Webhooks webhooks;
    private final Directory directory;
    private final Bearers bearers;
    private final RecordBody<Address> bodies;

    /** Tells whoever bears an account. */
    @FunctionalInterface
    public interface Bearers {

        /** That {@code webhook} reads with the rights of {@code account} now. */
        void tell(AccountName account, Webhook webhook);
    }

    /**
     * The body of a request that sets a webhook; of what it leaves out, all is told.
     *
     * @param types as {@code org.duban.ItemAssigned}
     * @param account with whose rights it reads titles and units; null if it is to be told only what things are called
     */
    public record Address(
            String url,
            @Nullable List<String> types,
            @Nullable List<SupervisedOrgan> organs,
            @Nullable List<UnitId> units,
            @Nullable AccountName account) {

        private Interest interest() {
            return new Interest(given(types), given(organs), given(units));
        }

        private static <T> List<T> given(@Nullable List<T> values) {
            return values == null ? List.of() : List.copyOf(values);
        }
    }

    /** Sets {@code webhooks}; the units they may be told of are those of {@code directory}. */
    public WebhookService(Webhooks webhooks, Directory directory, Bearers bearers, JsonBody bodies) {
        this.webhooks = webhooks;
        this.directory = directory;
        this.bearers = bearers;
        this.bodies = RecordBody.of(Address.class, bodies);
    }

    /** All of them. */
    public List<Webhook> all() {
        return webhooks.all();
    }

    /** @throws ProblemException if there is none of that name */
    Webhook find(String name) {
        return webhooks.find(name).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /**
     * Sets it as {@code request} asks. Whoever bears the account that it reads with is told, unless it is the caller.
     *
     * @throws ProblemException if the name, or anything in {@code request}, is not fit
     */
    NewWebhook set(String name, Account caller, HttpServletRequest request) throws IOException {
        Address body = bodies.of(request);
        List<Fault> faults = faults(body);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_BODY, faults, Map.of());
        }
        Optional<AccountName> before = webhooks.find(name).map(Webhook::account);
        NewWebhook set =
                webhooks.set(name, new WebhookWish(body.url(), body.interest(), body.account(), caller.name()));
        Optional.ofNullable(body.account())
                .filter(account -> !before.equals(Optional.of(account)))
                .ifPresent(account -> tell(account, caller.name(), set.webhook()));
        return set;
    }

    /** Since it is not in the ledger, nobody else would hear of it. */
    private void tell(AccountName account, AccountName by, Webhook webhook) {
        OperatorLog.webhookReads(webhook.name(), account.value(), by.value());
        if (!account.equals(by)) {
            bearers.tell(account, webhook);
        }
    }

    /**
     * Gives it a new secret.
     *
     * @throws ProblemException if there is none of that name
     */
    public NewWebhook renew(String name) {
        return webhooks.renew(name).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private List<Fault> faults(Address body) {
        Interest interest = body.interest();
        Stream<Fault> types = IntStream.range(0, interest.types().size())
                .filter(n -> !Interest.TYPES.contains(interest.types().get(n)))
                .mapToObj(n -> Choice.noneOf(Interest.choices(), Place.BODY, "/types/" + n));
        Stream<Fault> units = IntStream.range(0, interest.units().size())
                .filter(n -> directory.unit(interest.units().get(n)).isEmpty())
                .mapToObj(n -> Fault.at("/units/" + n, FaultCode.UNKNOWN));
        Stream<Fault> account = Stream.ofNullable(body.account())
                .filter(name -> directory
                        .account(name)
                        .filter(known -> !known.disabled())
                        .isEmpty())
                .map(name -> Fault.at("/account", FaultCode.UNKNOWN));
        return Stream.of(types, units, account).flatMap(all -> all).toList();
    }

    /** @throws ProblemException if there is none of that name */
    void remove(String name) {
        if (!webhooks.remove(name)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }
}
