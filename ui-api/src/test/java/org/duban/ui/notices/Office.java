package org.duban.ui.notices;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.events.CaseId;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.processing.NoticeGroup;
import org.duban.ui.wiring.Views;

/** A server by a settable clock, the mail server it is set up with, and a program that listens. */
final class Office implements AutoCloseable {

    final SetClock clock;
    final Receiver receiver = new Receiver();
    final Server server;
    private final ServerSetup smtp;
    private GreenMail mail;

    Office(Path data, String now, String... settings) throws IOException {
        clock = new SetClock(now);
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        smtp = new ServerSetup(mail.getSmtp().getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        String[] all = Arrays.copyOf(settings, settings.length + 12);
        String[] own = {
            "DUBAN_MAIL_HOST", "127.0.0.1",
            "DUBAN_MAIL_PORT", Integer.toString(smtp.getPort()),
            "DUBAN_MAIL_FROM", "duban@example.org",
            "DUBAN_MAIL_TLS", "none",
            "DUBAN_WEBHOOK_ALLOW", "127.0.0.1",
            "DUBAN_BASE_URL", "https://duban.example.org/"
        };
        System.arraycopy(own, 0, all, settings.length, own.length);
        server = Server.peopled(data, clock, all);
    }

    /** Whatever was recorded so far leads to notices, and what is due is sent. */
    void round() {
        viewsCatchUp();
        NoticeGroup group = server.duban().part(NoticeGroup.class);
        await().until(() -> group.position() >= server.head());
        server.duban().part(Outbox.class).round();
    }

    void viewsCatchUp() {
        Views views = server.duban().views().orElseThrow();
        await().until(() -> views.progress().position() >= server.head());
    }

    /** It becomes {@code local} while the server has done all that it does of itself, and does nothing. */
    void at(String local) {
        viewsCatchUp();
        NoticeGroup group = server.duban().part(NoticeGroup.class);
        await().until(() -> group.position() >= server.head());
        synchronized (server.duban().part(Outbox.class)) {
            clock.set(local);
        }
    }

    void address(String account) {
        server.as(account)
                .put("/api/v1/accounts/" + account + "/contact", "{\"email\":\"" + account + "@example.org\"}");
    }

    /** The secret of a webhook to the receiver. */
    String hook() {
        return server.as("admin")
                .put("/api/v1/webhooks/oa", "{\"url\":\"" + receiver.uri("/duban") + "\"}")
                .field("secret");
    }

    /** The inspection of the examples until the organ's office gave an item, due on 2023-10-31, to a department. */
    Inspection assigned() {
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.step("office", "assign-item");
        return inspection;
    }

    void sweep(String day) {
        server.duban()
                .core()
                .commands()
                .system()
                .run(new SweepDeadlines(new CaseId(Inspection.CASE).stream(), LocalDate.parse(day)));
    }

    List<Delivery> log() {
        DeliveryLog log = server.duban().part(DeliveryLog.class);
        return log.from(1, 500).items().stream().map(line -> line.delivery()).toList();
    }

    List<MimeMessage> mails() {
        return List.of(mail.getReceivedMessages());
    }

    static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void mailServerStops() {
        mail.stop();
    }

    void mailServerStarts() {
        mail = new GreenMail(smtp);
        mail.start();
    }

    @Override
    public void close() {
        server.close();
        mail.stop();
        receiver.close();
    }
}
