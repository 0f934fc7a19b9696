package org.duban.ui.wiring;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.mail.MailSettings.Tls;
import org.duban.ui.notices.outbox.NoticeLimits;
import org.jspecify.annotations.Nullable;

/**
 * How people and other programs are told what is due.
 *
 * @param mail null for no mail
 * @param address under which Duban is reached, without a slash at the end
 * @param hour from which a day's mail is sent
 * @param terms when not to send
 */
public record NoticeSettings(@Nullable MailSettings mail, String address, LocalTime hour, NoticeLimits terms) {

    private static final int SUBMISSION = 587;
    private static final int LAST_PORT = 65_535;
    private static final int USUAL_HOUR = 8;

    /**
     * The settings that are given.
     *
     * @param own the address at which Duban serves
     * @throws StartRefused if one cannot be, or counts for nothing without another one
     */
    static NoticeSettings of(GivenSettings given, String own) {
        return new NoticeSettings(
                mail(given).orElse(null),
                given.read(Setting.BASE_URL, "https://duban.example", NoticeSettings::address)
                        .orElse(own),
                LocalTime.of(
                        given.read(Setting.NOTICE_HOUR, "0-23", text -> number(text, 0, 23))
                                .orElse(USUAL_HOUR),
                        0),
                new NoticeLimits(
                        days(given, Setting.NOTICE_OLDEST_DAYS).orElse(Duration.ofDays(7)),
                        days(given, Setting.NOTICE_RETRY_DAYS).orElse(Duration.ofDays(3))));
    }

    private static Optional<MailSettings> mail(GivenSettings given) {
        Optional<String> host = given.read(Setting.MAIL_HOST, "mail.example", String::strip);
        if (host.isEmpty()) {
            Stream.of(Setting.values())
                    .filter(setting -> setting.name().startsWith("MAIL_"))
                    .forEach(setting -> given.needs(setting, Setting.MAIL_HOST));
            return Optional.empty();
        }
        given.needs(Setting.MAIL_HOST, Setting.MAIL_FROM);
        given.needs(Setting.MAIL_USER, Setting.MAIL_PASSWORD);
        given.needs(Setting.MAIL_PASSWORD, Setting.MAIL_USER);
        return Optional.of(new MailSettings(
                host.get(),
                given.read(Setting.MAIL_PORT, "1-65535", text -> number(text, 1, LAST_PORT))
                        .orElse(SUBMISSION),
                given.read(Setting.MAIL_FROM, "duban@example", NoticeSettings::sender)
                        .orElseThrow(),
                given.read(Setting.MAIL_USER, "******", user -> user).orElse(null),
                given.read(Setting.MAIL_PASSWORD, "******", password -> password)
                        .orElse(null),
                given.read(Setting.MAIL_TLS, "none / starttls / tls", NoticeSettings::tls)
                        .orElse(Tls.STARTTLS),
                given.read(Setting.MAIL_MOST, "1-1000", text -> number(text, 1, 1000))
                        .orElse(50)));
    }

    private static Optional<Duration> days(GivenSettings given, Setting setting) {
        return given.read(setting, "1-3650", text -> Duration.ofDays(number(text, 1, 3650)));
    }

    private static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException("Out of range: " + number);
        }
        return number;
    }

    private static Tls tls(String text) {
        return Tls.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String sender(String text) {
        if (!text.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("No address: " + text);
        }
        return text;
    }

    private static String address(String text) {
        URI uri = URI.create(text);
        if (!text.matches("https?://.+")
                || uri.getHost() == null
                || uri.getQuery() != null
                || uri.getFragment() != null) {
            throw new IllegalArgumentException("No address: " + text);
        }
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
