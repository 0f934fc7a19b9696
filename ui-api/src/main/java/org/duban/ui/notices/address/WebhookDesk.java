package org.duban.ui.notices.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.http.JsonBody;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Sets webhooks as asked over HTTP. */
public final class WebhookDesk {

    private final Webhooks webhooks;
    private final RecordBody<Address> bodies;

    /** The body of a request that sets a webhook. */
    public record Address(String url) {}

    /** Sets {@code webhooks}. */
    public WebhookDesk(Webhooks webhooks, JsonBody bodies) {
        this.webhooks = webhooks;
        this.bodies = RecordBody.of(Address.class, bodies);
    }

    List<Webhook> all() {
        return webhooks.all();
    }

    /** @throws ProblemException if there is none of that name */
    Webhook find(String name) {
        return webhooks.find(name).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** @throws ProblemException if the name or the address in {@code request} is not fit */
    NewWebhook set(String name, HttpServletRequest request) throws IOException {
        return webhooks.set(name, bodies.of(request).url());
    }

    /** @throws ProblemException if there is none of that name */
    void remove(String name) {
        if (!webhooks.remove(name)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }
}
