package org.duban.ui.notices.mail;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.duban.ui.notices.mail.MailSettings.Tls;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sets up the connection to a mail server. */
public final class Smtp {

    private static final String PATIENCE_MILLIS = "10000";

    private Smtp() {}

    /** What sends mail as {@code settings} say; it connects only to send. */
    public static JavaMailSenderImpl of(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(settings));
        return sender;
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == Tls.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        // Else the library looks up this machine's name to introduce itself and to make message ids.
        properties.put("mail.smtp.localhost", "duban");
        properties.put("mail.from", settings.from());
        return properties;
    }
}
