package org.duban.ui.wiring;

import java.util.EnumMap;
import java.util.Map;
import org.duban.ui.notices.AccessCheck;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.mail.LetterWriter;
import org.duban.ui.notices.mail.MailCarrier;
import org.duban.ui.notices.mail.MailCarrier.Letters;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.mail.Smtp;
import org.duban.ui.notices.webhook.Disclosure;
import org.duban.ui.notices.webhook.WebhookCarrier;

/** Sets up what carries notices. */
record Channels(DubanSettings settings, Contacts contacts, Webhooks webhooks, Disclosure disclosure) {

    /** Webhooks, and mail if it is set up. */
    Map<Channel, Carrier> carriers(AccessCheck clearance) {
        Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
        carriers.put(
                Channel.WEBHOOK,
                new WebhookCarrier(
                        webhooks,
                        disclosure,
                        settings.notices().address(),
                        settings.clock(),
                        settings.notices().outbound()));
        MailSettings mail = settings.notices().mail();
        if (mail != null) {
            carriers.put(Channel.MAIL, new MailCarrier(letters(mail), contacts, clearance, settings.clock()));
        }
        return carriers;
    }

    private Letters letters(MailSettings mail) {
        LetterWriter writer = new LetterWriter(settings.notices().address(), mail.most(), settings.zone());
        return new Letters(Smtp.of(mail), mail.from(), writer);
    }
}
