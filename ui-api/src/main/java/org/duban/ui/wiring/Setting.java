package org.duban.ui.wiring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.command.handling.VotePolicy;
import org.duban.command.rules.DeadlineRules;
import org.jspecify.annotations.Nullable;

/** Everything that can be set: how it is called, and what a value looks like, in words that both languages share. */
enum Setting {
    PORT("port", "0-65535", DubanProperties::port),
    BIND("bind", "127.0.0.1", DubanProperties::bind),
    MANAGEMENT_PORT("management-port", "-1-65535", DubanProperties::managementPort),
    DATA("data", "./duban-data", DubanProperties::data),
    CLOCK(
            "clock",
            "2024-01-11 / 2024-01-11T09:00:00+08:00 (" + Clocks.FIRST + " – " + Clocks.LAST + ")",
            DubanProperties::clock),
    CLOCK_BEHIND("clock-behind", "15m", DubanProperties::clockBehind),
    CLOCK_AHEAD("clock-ahead", "60d", DubanProperties::clockAhead),
    CLOCK_CONFIRMED("clock-confirmed", "2024-01-11", DubanProperties::clockConfirmed),
    CLOCK_JUMP("clock-jump", "25h", DubanProperties::clockJump),
    ZONE("zone", "Asia/Shanghai", DubanProperties::zone),
    DIGEST("digest", "sha-256 / sm3", DubanProperties::digest),
    VOTE_POLICY("vote-policy", policies(), DubanProperties::votePolicy),
    ADMIN_PASSWORD("admin-password", "******", DubanProperties::adminPassword),
    EVIDENCE_LIMIT("evidence-limit", "50MB", DubanProperties::evidenceLimit),
    BODY_LIMIT("body-limit", "1MB", DubanProperties::bodyLimit),
    BODY_PATIENCE("body-patience", "30s", DubanProperties::bodyPatience),
    JURISDICTION("jurisdiction", String.join(" / ", DeadlineRules.jurisdictions()), DubanProperties::jurisdiction),
    RULES("rules", "./rules", DubanProperties::rules),
    ISSUER("issuer", "徐汇区人民代表大会常务委员会", DubanProperties::issuer),
    BASE_URL("base-url", "https://duban.example", DubanProperties::baseUrl),
    NOTICE_HOUR("notice.hour", "0-23", settings -> settings.notice().hour()),
    NOTICE_OLDEST_DAYS(
            "notice.oldest-days", "1-3650", settings -> settings.notice().oldestDays()),
    NOTICE_RETRY_DAYS(
            "notice.retry-days", "1-3650", settings -> settings.notice().retryDays()),
    MAIL_HOST("mail.host", "mail.example", settings -> settings.mail().host()),
    MAIL_PORT("mail.port", "1-65535", settings -> settings.mail().port()),
    MAIL_FROM("mail.from", "duban@example", settings -> settings.mail().from()),
    MAIL_USER("mail.user", "******", settings -> settings.mail().user()),
    MAIL_PASSWORD("mail.password", "******", settings -> settings.mail().password()),
    MAIL_TLS("mail.tls", "none / starttls / tls", settings -> settings.mail().tls()),
    MAIL_MOST("mail.most", "1-1000", settings -> settings.mail().most()),
    WEBHOOK_ALLOW(
            "webhook.allow",
            "oa.example,10.1.2.0/24,127.0.0.1:9000",
            settings -> settings.webhook().allow()),
    WEBHOOK_OVERLAP("webhook.overlap", "24h", settings -> settings.webhook().overlap()),
    OIDC_ISSUER(
            "oidc.issuer", "https://login.example", settings -> settings.oidc().issuer()),
    OIDC_CLIENT_ID("oidc.client-id", "duban", settings -> settings.oidc().clientId()),
    OIDC_CLIENT_SECRET(
            "oidc.client-secret", "******", settings -> settings.oidc().clientSecret()),
    OIDC_SCOPE("oidc.scope", "openid profile", settings -> settings.oidc().scope()),
    OIDC_CLAIM("oidc.claim", "preferred_username", settings -> settings.oidc().claim()),
    OIDC_AUDIENCE("oidc.audience", "duban-api", settings -> settings.oidc().audience()),
    MONGODB_URI("mongodb.uri", "", settings -> settings.mongodb().uri()),
    HANDOVER_PORT("handover.port", "0-65535", settings -> settings.handover().port()),
    HANDOVER_ADDRESS(
            "handover.address",
            "duban1.example:7443",
            settings -> settings.handover().address()),
    HANDOVER_BUNDLE("handover.bundle", "nodes", settings -> settings.handover().bundle()),
    STATEMENT_EVERY("statement.every", "24h", settings -> settings.statement().every()),
    STATEMENT_FOLDER(
            "statement.folder",
            "/mnt/nas/duban",
            settings -> settings.statement().folder()),
    STATEMENT_WITNESS(
            "statement.witness",
            "https://duban.example/witness/add-checkpoint",
            settings -> settings.statement().witness()),
    STATEMENT_MAIL(
            "statement.mail",
            "archive@example",
            settings -> settings.statement().mail()),
    STATEMENT_TIME_STAMP(
            "statement.time-stamp",
            "https://tsa.example/tsr",
            settings -> settings.statement().timeStamp()),
    WITNESS_KEYS("witness.keys", "NAME+ID+KEY", settings -> settings.witness().keys()),
    AUDIT_CYCLE("audit.cycle", "7d", settings -> settings.audit().cycle()),
    AUDIT_STREAMS("audit.streams", "1-100000", settings -> settings.audit().streams()),
    AUDIT_FILES("audit.files", "1-100000", settings -> settings.audit().files()),
    KEYS_FOLDER("keys.folder", "/mnt/keys/duban", settings -> settings.keys().folder()),
    KEYS_MASTER("keys.master", "/etc/duban/master", settings -> settings.keys().master()),
    KEYS_RETENTION_DAYS(
            "keys.retention-days", "1-3650", settings -> settings.keys().retentionDays()),
    TRACED_READS("traced-reads", "secret / internal", DubanProperties::tracedReads),
    VIEWS("views", "memory / mongodb", DubanProperties::views);

    private static final String PREFIX = "duban.";

    private final String name;
    private final String wanted;

    @SuppressWarnings("ImmutableEnumChecker") // only ever a reading of one component
    private final Function<DubanProperties, @Nullable Object> value;

    Setting(String name, String wanted, Function<DubanProperties, @Nullable Object> value) {
        this.name = name;
        this.wanted = wanted;
        this.value = value;
    }

    private static String policies() {
        return Arrays.stream(VotePolicy.values())
                .map(policy -> policy.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" / "));
    }

    /** As it is called in a file or an option, for example {@code duban.vote-policy}. */
    String property() {
        return PREFIX + name;
    }

    /** Its variable, for example {@code DUBAN_VOTE_POLICY}. */
    String variable() {
        return "DUBAN_" + name();
    }

    /** What a value looks like. */
    String wanted() {
        return wanted;
    }

    /** Whether it has a value in {@code settings}. */
    boolean in(DubanProperties settings) {
        return !written(settings).isBlank();
    }

    /** As it would be written; empty for a setting without a value. */
    String written(DubanProperties settings) {
        Object set = value.apply(settings);
        return set == null ? "" : set.toString();
    }

    /**
     * The values of a setting that may have several, with commas between them; none if it is not set.
     *
     * @throws IllegalArgumentException if it is set and says nothing between its commas
     */
    List<String> several(DubanProperties settings) {
        List<String> values = Arrays.stream(written(settings).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (values.isEmpty() && in(settings)) {
            throw new IllegalArgumentException("Commas with nothing between them");
        }
        return values;
    }

    /** All of {@code settings}, so that they are read again the same. */
    static Map<String, Object> properties(DubanProperties settings) {
        Map<String, Object> written = new LinkedHashMap<>();
        List.of(values()).forEach(setting -> written.put(setting.property(), setting.written(settings)));
        return written;
    }

    /** The setting that is meant by a name in any spelling, for example {@code DUBAN_MAIL_HOST} or {@code duban.mailHost}. */
    static Optional<Setting> called(String name) {
        String letters = letters(name);
        return Arrays.stream(values())
                .filter(setting -> letters(setting.property()).equals(letters))
                .findAny();
    }

    /** The setting that a property of Boot's has its value from, unless somebody sets that property itself. */
    static Optional<Setting> behind(String property) {
        return switch (property) {
            case "server.port" -> Optional.of(PORT);
            case "server.address" -> Optional.of(BIND);
            case "management.server.port" -> Optional.of(MANAGEMENT_PORT);
            default -> Optional.empty();
        };
    }

    /** The setting whose name is the least different. */
    static Setting nearest(String name) {
        return Arrays.stream(values())
                .min((one, other) -> Integer.compare(
                        Spelling.distance(letters(one.property()), letters(name)),
                        Spelling.distance(letters(other.property()), letters(name))))
                .orElseThrow();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
