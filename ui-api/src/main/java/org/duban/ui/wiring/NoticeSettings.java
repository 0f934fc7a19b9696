package org.duban.ui.wiring;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.mail.MailSettings.Tls;
import org.duban.ui.notices.outbound.Outbound;
import org.duban.ui.notices.outbox.NoticeLimits;
import org.jspecify.annotations.Nullable;

/**
 * How people and other programs are told what is due.
 *
 * @param mail null for no mail
 * @param address under which Duban is reached, without a slash at the end
 * @param hour from which a day's mail is sent
 * @param terms when not to send
 * @param outbound which addresses webhooks may lead to
 * @param secretOverlap how long a webhook's secret counts on that a new one took the place of
 */
public record NoticeSettings(
        @Nullable MailSettings mail,
        String address,
        LocalTime hour,
        NoticeLimits terms,
        Outbound outbound,
        Duration secretOverlap) {

    private static final int SUBMISSION = 587;
    private static final int MOST_IN_A_MAIL = 50;

    /**
     * The settings that {@code written} make.
     *
     * @throws StartRefused if one cannot be, or counts for nothing without another one
     */
    static NoticeSettings of(DubanProperties written, ServedAt served) {
        DubanProperties.Notice notice = written.notice();
        return new NoticeSettings(
                mail(written).orElse(null),
                address(written, served),
                LocalTime.of(notice.hour(), 0),
                new NoticeLimits(Duration.ofDays(notice.oldestDays()), Duration.ofDays(notice.retryDays())),
                outbound(written),
                written.webhook().overlap());
    }

    private static Outbound outbound(DubanProperties written) {
        return UnfitSetting.read(
                Setting.WEBHOOK_ALLOW,
                Setting.WEBHOOK_ALLOW.written(written),
                () -> Outbound.allowing(Setting.WEBHOOK_ALLOW.several(written), InetAddress::getAllByName));
    }

    private static Optional<MailSettings> mail(DubanProperties written) {
        if (!Setting.MAIL_HOST.in(written)) {
            Stream.of(Setting.values())
                    .filter(setting -> setting.name().startsWith("MAIL_"))
                    .forEach(setting -> needs(written, setting, Setting.MAIL_HOST));
            return Optional.empty();
        }
        needs(written, Setting.MAIL_HOST, Setting.MAIL_FROM);
        needs(written, Setting.MAIL_USER, Setting.MAIL_PASSWORD);
        needs(written, Setting.MAIL_PASSWORD, Setting.MAIL_USER);
        DubanProperties.Mail mail = written.mail();
        return Optional.of(new MailSettings(
                Setting.MAIL_HOST.written(written).strip(),
                Objects.requireNonNullElse(mail.port(), SUBMISSION),
                Setting.MAIL_FROM.written(written),
                Setting.MAIL_USER.in(written) ? mail.user() : null,
                Setting.MAIL_PASSWORD.in(written) ? mail.password() : null,
                Objects.requireNonNullElse(mail.tls(), Tls.STARTTLS),
                Objects.requireNonNullElse(mail.most(), MOST_IN_A_MAIL)));
    }

    /** Refuses {@code setting}, which counts for nothing without {@code other}, if it is set alone. */
    private static void needs(DubanProperties written, Setting setting, Setting other) {
        if (setting.in(written) && !other.in(written)) {
            throw new StartRefused(
                    "设置了 " + setting.variable() + "，但没有设置 " + other.variable() + "。",
                    setting.variable() + " is set, but " + other.variable() + " is not.");
        }
    }

    /** Where nobody says otherwise, the address at which Duban serves. */
    private static String address(DubanProperties written, ServedAt served) {
        if (!Setting.BASE_URL.in(written)) {
            served.mustBeReachable();
            return withoutSlash(served.url());
        }
        String address = Setting.BASE_URL.written(written);
        UnfitSetting.read(
                Setting.BASE_URL,
                address,
                () -> Objects.requireNonNull(URI.create(address).getHost()));
        return withoutSlash(address);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
