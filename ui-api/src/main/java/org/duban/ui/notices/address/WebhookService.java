package org.duban.ui.notices.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.account.Directory;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.http.JsonBody;
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
    private final RecordBody<Address> bodies;

    /**
     * The body of a request that sets a webhook; of what it leaves out, all is told.
     *
     * @param types as {@code org.duban.ItemAssigned}
     */
    public record Address(
            String url,
            @Nullable List<String> types,
            @Nullable List<SupervisedOrgan> organs,
            @Nullable List<UnitId> units) {

        private Interest interest() {
            return new Interest(given(types), given(organs), given(units));
        }

        private static <T> List<T> given(@Nullable List<T> values) {
            return values == null ? List.of() : List.copyOf(values);
        }
    }

    /** Sets {@code webhooks}; the units they may be told of are those of {@code directory}. */
    public WebhookService(Webhooks webhooks, Directory directory, JsonBody bodies) {
        this.webhooks = webhooks;
        this.directory = directory;
        this.bodies = RecordBody.of(Address.class, bodies);
    }

    List<Webhook> all() {
        return webhooks.all();
    }

    /** @throws ProblemException if there is none of that name */
    Webhook find(String name) {
        return webhooks.find(name).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** @throws ProblemException if the name, or anything in {@code request}, is not fit */
    NewWebhook set(String name, HttpServletRequest request) throws IOException {
        Address body = bodies.of(request);
        List<Fault> faults = faults(body.interest());
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_BODY, faults, Map.of());
        }
        return webhooks.set(name, body.url(), body.interest());
    }

    private List<Fault> faults(Interest interest) {
        Stream<Fault> types = IntStream.range(0, interest.types().size())
                .filter(n -> !Interest.TYPES.contains(interest.types().get(n)))
                .mapToObj(n -> Choice.noneOf(Interest.choices(), Place.BODY, "/types/" + n));
        Stream<Fault> units = IntStream.range(0, interest.units().size())
                .filter(n -> directory.unit(interest.units().get(n)).isEmpty())
                .mapToObj(n -> Fault.at("/units/" + n, FaultCode.UNKNOWN));
        return Stream.concat(types, units).toList();
    }

    /** @throws ProblemException if there is none of that name */
    void remove(String name) {
        if (!webhooks.remove(name)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }
}
