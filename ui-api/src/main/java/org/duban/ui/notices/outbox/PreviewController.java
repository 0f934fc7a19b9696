package org.duban.ui.notices.outbox;

import org.duban.ui.notices.address.Contacts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells administrators how much mail there would be, before they allow any. */
@RestController
class PreviewController {

    private final Outbox outbox;
    private final Contacts contacts;

    PreviewController(Outbox outbox, Contacts contacts) {
        this.outbox = outbox;
        this.contacts = contacts;
    }

    @GetMapping("/api/v1/notices/preview")
    Preview preview() {
        return Preview.of(outbox.expected(), contacts);
    }
}
