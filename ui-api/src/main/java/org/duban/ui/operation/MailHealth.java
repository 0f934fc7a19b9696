package org.duban.ui.operation;

import jakarta.mail.MessagingException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Tells whether the mail server lets Duban in; each time it is asked it connects. */
public final class MailHealth implements HealthIndicator {

    private final JavaMailSenderImpl sender;

    /** Of the server that {@code sender} sends by. */
    public MailHealth(JavaMailSenderImpl sender) {
        this.sender = sender;
    }

    @Override
    public Health health() {
        String server = sender.getHost() + ":" + sender.getPort();
        try {
            sender.testConnection();
            return Health.up().withDetail("server", server).build();
        } catch (MessagingException refused) {
            return Health.down(refused).withDetail("server", server).build();
        }
    }
}
