package org.duban.ui.pages.administration;

import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.address.NewWebhook;
import org.duban.ui.notices.address.WebhookService;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.mail.Smtp;
import org.duban.ui.pages.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How people and programs are told: whether mail arrives, and which programs listen, with new secrets for them. */
@Controller
class NoticesPage {

    private static final Logger LOG = LoggerFactory.getLogger(NoticesPage.class);
    private static final String TEMPLATE = "pages/notices";

    private final WebhookService webhooks;
    private final Contacts contacts;
    private final ObjectProvider<MailSettings> mail;

    NoticesPage(WebhookService webhooks, Contacts contacts, ObjectProvider<MailSettings> mail) {
        this.webhooks = webhooks;
        this.contacts = contacts;
        this.mail = mail;
    }

    @GetMapping("/administration/notices")
    String notices(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        model.addAttribute("timeless", true);
        model.addAttribute("mail", mail.getIfAvailable());
        model.addAttribute("own", contacts.of(visit.account().name()).orElse(null));
        model.addAttribute("webhooks", webhooks.all());
        return TEMPLATE;
    }

    /** A mail to whoever asks, so that he sees whether it arrives. */
    @PostMapping("/administration/notices/mail")
    String test(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        MailSettings settings = mail.getIfAvailable();
        String address = contacts.of(visit.account().name()).orElse(null);
        model.addAttribute("tried", settings != null && address != null && sent(settings, address) ? "sent" : "failed");
        return notices(visit, model);
    }

    private static boolean sent(MailSettings settings, String address) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(address);
        message.setSubject("督办 试发 / Duban test");
        message.setText("邮件可以送达。\nMail arrives.\n");
        try {
            Smtp.of(settings).send(message);
            return true;
        } catch (MailException failed) {
            LOG.warn("A test mail was not sent", failed);
            return false;
        }
    }

    /** Shown on the answer itself and nowhere else, so that no address leads to it. */
    @PostMapping("/administration/notices/webhooks/{name}/secret")
    String renew(
            @PathVariable String name,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Model model) {
        NewWebhook renewed = webhooks.renew(name);
        model.addAttribute("secret", renewed.secret());
        model.addAttribute("renewed", name);
        return notices(visit, model);
    }
}
