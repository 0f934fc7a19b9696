package org.duban.ui.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.duban.events.AccountName;
import org.duban.ui.notices.AccessCheck;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.mail.LetterWriter.Told;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends an account one mail with all its notices, as far as it may read of them at that moment. */
public final class MailCarrier implements Carrier {

    private final Letters letters;
    private final Contacts contacts;
    private final AccessCheck clearance;
    private final Clock clock;

    /**
     * How letters leave.
     *
     * @param from the sender's address
     */
    public record Letters(JavaMailSender sender, String from, LetterWriter writer) {}

    /** Sends to {@code contacts} what {@code clearance} allows. */
    public MailCarrier(Letters letters, Contacts contacts, AccessCheck clearance, Clock clock) {
        this.letters = letters;
        this.contacts = contacts;
        this.clearance = clearance;
        this.clock = clock;
    }

    @Override
    public int atOnce() {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<Outcome> carry(String recipient, List<Notice> notices) throws NotDelivered {
        AccountName name = new AccountName(recipient);
        Optional<String> address = contacts.of(name);
        if (address.isEmpty()) {
            return notices.stream().map(notice -> Outcome.NO_ADDRESS).toList();
        }
        List<Optional<Told>> told = notices.stream()
                .map(notice -> clearance.of(name, notice).map(owed -> new Told(notice, owed)))
                .toList();
        List<Told> readable = told.stream().flatMap(Optional::stream).toList();
        if (!readable.isEmpty()) {
            send(address.get(), letters.writer().of(readable));
        }
        return told.stream()
                .map(one -> one.isPresent() ? Outcome.SENT : Outcome.NOT_READABLE)
                .toList();
    }

    private void send(String address, Letter letter) throws NotDelivered {
        MimeMessage message = letters.sender().createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(letters.from());
            helper.setTo(address);
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            helper.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            letters.sender().send(message);
        } catch (MailException | MessagingException e) {
            throw NotDelivered.forNow(e);
        }
    }
}
