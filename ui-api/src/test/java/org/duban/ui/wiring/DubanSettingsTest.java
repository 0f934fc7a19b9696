package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.handling.VotePolicy;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.mail.MailSettings.Tls;
import org.duban.ui.security.office.OfficeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DubanSettingsTest {

    @Test
    void without_a_word_everything_is_set_so_that_it_works() {
        DubanSettings settings = DubanSettings.of(Map.of("HOME", "/root"), List.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of("duban-data"));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(settings.digest()).isEqualTo(LedgerDigest.SHA_256);
        assertThat(settings.votePolicy()).isEqualTo(VotePolicy.MAJORITY_OF_MEMBERS);
        assertThat(settings.adminPassword()).isNull();
        assertThat(settings.evidenceLimit()).isEqualTo(50L * 1024 * 1024);
        assertThat(settings.bodyLimit()).isEqualTo(1024L * 1024);
        assertThat(settings.jurisdiction()).isEqualTo("xuhui");
        assertThat(settings.rules()).isNull();
    }

    @Test
    void an_option_counts_more_than_a_variable_in_either_form() {
        Map<String, String> environment = Map.of("DUBAN_PORT", "1", "DUBAN_DATA", "a");
        DubanSettings settings = DubanSettings.of(environment, List.of("--duban.port=2", "--duban.digest=sm3"));
        assertThat(settings.port()).isEqualTo(2);
        assertThat(settings.data()).isEqualTo(Path.of("a"));
        assertThat(settings.digest()).isEqualTo(LedgerDigest.SM3);
    }

    @Test
    void without_an_issuer_there_is_no_login_service_and_with_one_it_is_understood() {
        assertThat(DubanSettings.of(Map.of(), List.of()).office()).isEmpty();
        OfficeSettings office = DubanSettings.of(
                        Map.of(
                                "DUBAN_OIDC_ISSUER", "https://login.example/realm",
                                "DUBAN_OIDC_CLIENT_ID", "duban",
                                "DUBAN_BASE_URL", "https://duban.example/"),
                        List.of())
                .office()
                .orElseThrow();
        assertThat(office.claim()).isEqualTo("preferred_username");
        assertThat(office.scopes()).containsExactly("openid", "profile");
        assertThat(office.audience()).isNull();
        assertThat(office.address()).isEqualTo("https://duban.example");
    }

    @ParameterizedTest
    @CsvSource({
        "client-id,  '',                       '',    DUBAN_OIDC_CLIENT_ID is set",
        "claim,      https://login.example,    '',    set DUBAN_OIDC_CLIENT_ID for people",
        "audience,   http://login.example,     duban, DUBAN_OIDC_ISSUER",
        "audience,   https://login.example,    a,     cannot be DUBAN_OIDC_CLIENT_ID",
        "scope,      https://login.example,    duban, DUBAN_OIDC_SCOPE"
    })
    void a_login_service_that_cannot_be_or_counts_for_nothing_refuses_the_start(
            String setting, String issuer, String client, String why) {
        List<String> options = List.of(
                "--duban.oidc.issuer=" + issuer, "--duban.oidc.client-id=" + client, "--duban.oidc." + setting + "=a");
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> DubanSettings.of(Map.of(), options));
        assertThat(refused).hasMessageContaining(why);
    }

    @Test
    void the_place_and_the_folder_of_more_rules_can_be_chosen() {
        DubanSettings settings =
                DubanSettings.of(Map.of("DUBAN_JURISDICTION", "zhejiang"), List.of("--duban.rules=our-rules"));
        assertThat(settings.jurisdiction()).isEqualTo("zhejiang");
        assertThat(settings.rules()).isEqualTo(Path.of("our-rules"));
    }

    @Test
    void an_empty_variable_is_as_good_as_none() {
        assertThat(DubanSettings.of(Map.of("DUBAN_PORT", "", "DUBAN_MONGODB_URI", ""), List.of())
                        .port())
                .isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-11,                Asia/Shanghai, 2024-01-11T15:59:59Z",
        "2024-01-11,                UTC,           2024-01-11T23:59:59Z",
        "2024-01-11T09:00:00+08:00, Asia/Shanghai, 2024-01-11T01:00:00Z",
        "2024-01-11T09:00:00Z,      Asia/Shanghai, 2024-01-11T09:00:00Z"
    })
    void a_pinned_clock_stands_still(String clock, String zone, Instant instant) {
        DubanSettings settings = DubanSettings.of(Map.of("DUBAN_CLOCK", clock, "DUBAN_ZONE", zone), List.of());
        assertThat(settings.clock().instant()).isEqualTo(instant);
        assertThat(settings.clock().instant()).isEqualTo(settings.clock().instant());
        assertThat(settings.zone()).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "DUBAN_PORT,           80a,                    DUBAN_PORT",
        "DUBAN_PORT,           65536,                  DUBAN_PORT",
        "DUBAN_CLOCK,          yesterday,              DUBAN_CLOCK",
        "DUBAN_CLOCK,          2024-02-30,             DUBAN_CLOCK",
        "DUBAN_ZONE,           Xuhui,                  DUBAN_ZONE",
        "DUBAN_DIGEST,         md5,                    DUBAN_DIGEST",
        "DUBAN_VOTE_POLICY,    ANY,                    DUBAN_VOTE_POLICY",
        "DUBAN_EVIDENCE_LIMIT, 0,                      DUBAN_EVIDENCE_LIMIT",
        "DUBAN_BASE_URL,       duban.example.org,      DUBAN_BASE_URL",
        "DUBAN_BASE_URL,       https://x.org/?a=b,     DUBAN_BASE_URL",
        "DUBAN_NOTICE_HOUR,    24,                     DUBAN_NOTICE_HOUR",
        "DUBAN_NOTICE_OLDEST_DAYS, 0,                  DUBAN_NOTICE_OLDEST_DAYS",
        "DUBAN_NOTICE_RETRY_DAYS,  a,                  DUBAN_NOTICE_RETRY_DAYS",
        "DUBAN_MAIL_HOST,      mail.example.org,       DUBAN_MAIL_FROM",
        "DUBAN_MAIL_FROM,      duban@example.org,      DUBAN_MAIL_HOST",
        "DUBAN_MAIL_MOST,      10,                     DUBAN_MAIL_HOST",
        "DUBAN_JURISDICTION,   atlantis,               DUBAN_JURISDICTION",
        "DUBAN_MONGODB_URI,    http://localhost,       DUBAN_MONGODB_URI",
        "DUBAN_STATEMENT_EVERY,      0s,               DUBAN_STATEMENT_EVERY",
        "DUBAN_STATEMENT_EVERY,      -5h,              DUBAN_STATEMENT_EVERY",
        "DUBAN_STATEMENT_EVERY,      often,            DUBAN_STATEMENT_EVERY",
        "DUBAN_STATEMENT_FOLDER,     pom.xml,          DUBAN_STATEMENT_FOLDER",
        "DUBAN_STATEMENT_FOLDER,     ',,',             DUBAN_STATEMENT_FOLDER",
        "DUBAN_STATEMENT_WITNESS,    ' , ',            DUBAN_STATEMENT_WITNESS",
        "DUBAN_STATEMENT_WITNESS,    neighbour,        DUBAN_STATEMENT_WITNESS",
        "DUBAN_STATEMENT_TIME_STAMP, ',',              DUBAN_STATEMENT_TIME_STAMP",
        "DUBAN_WITNESS_KEYS,         ',,',             DUBAN_WITNESS_KEYS",
        "DUBAN_WEBHOOK_ALLOW,        ',',              DUBAN_WEBHOOK_ALLOW",
        "DUBAN_COLOUR,         red,                    DUBAN_COLOUR"
    })
    void what_cannot_be_is_named_in_one_sentence_in_each_language(String name, String value, String named) {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> DubanSettings.of(Map.of(name, value), List.of()));
        assertThat(refused.getMessage().lines()).hasSize(2).allMatch(sentence -> sentence.contains(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DUBAN_STATEMENT_EVERY;  -5h;  -5h;   须为至少 1m 的一段时间（单位 s 秒、m 分、h 小时、d 天），例如 24h。;  a time of 1m at least",
                "DUBAN_CLOCK_BEHIND;     -90s; -90s;  须为不短于零的一段时间;                          for example 15m.",
                "DUBAN_STATEMENT_FOLDER; pom.xml; pom.xml; 须为文件夹，不能是普通文件;                  a folder, and no plain file",
                "DUBAN_NOTICE_HOUR;      24;   24;    须为 0 至 23 的整数。;                          a whole number from 0 to 23.",
                "DUBAN_DIGEST;           md5;  md5;   须为下列之一：sha-256 / sm3。;                   one of sha-256 / sm3.",
                "DUBAN_EVIDENCE_LIMIT;   0;    0B;    须为大于零的大小;                                      a size above none"
            })
    void it_is_told_as_it_was_written_and_what_is_wanted_in_words(
            String name, String value, String told, String chinese, String english) {
        String[] sentences = catchThrowableOfType(
                        StartRefused.class, () -> DubanSettings.of(Map.of(name, value), List.of()))
                .getMessage()
                .split("\n");
        assertThat(sentences[0]).contains(name, "的值 " + told + " 无效", chinese.strip());
        assertThat(sentences[1]).contains(name, " is " + told + ",", english.strip());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void what_every_setting_wants_can_be_said_in_both_languages(Setting setting) {
        UnfitValue unfit = new UnfitValue(setting, "x");
        assertThat(unfit.chinese()).contains(setting.variable(), "无效").doesNotContain("须。", "，须为 。");
        assertThat(unfit.english()).contains(setting.variable()).doesNotContain("should be .");
        assertThat(unfit.wanted().none()).isEqualTo(setting.wanted().equals("******"));
    }

    @Test
    void mail_is_off_until_a_host_is_named_and_encrypted_unless_told_otherwise() {
        assertThat(DubanSettings.of(Map.of(), List.of()).notices().mail()).isNull();
        Map<String, String> mail =
                Map.of("DUBAN_MAIL_HOST", "mail.example.org", "DUBAN_MAIL_FROM", "duban@example.org");
        MailSettings settings = DubanSettings.of(mail, List.of()).notices().mail();
        assertThat(settings)
                .isEqualTo(
                        new MailSettings("mail.example.org", 587, "duban@example.org", null, null, Tls.STARTTLS, 50));
    }

    @ParameterizedTest
    @CsvSource({
        "DUBAN_MAIL_PORT,     0,      DUBAN_MAIL_PORT",
        "DUBAN_MAIL_TLS,      ssl,    DUBAN_MAIL_TLS",
        "DUBAN_MAIL_FROM,     duban,  DUBAN_MAIL_FROM",
        "DUBAN_MAIL_MOST,     0,      DUBAN_MAIL_MOST",
        "DUBAN_MAIL_USER,     duban,  DUBAN_MAIL_PASSWORD",
        "DUBAN_MAIL_PASSWORD, secret, DUBAN_MAIL_USER"
    })
    void of_mail_too_what_cannot_be_is_named(String name, String value, String named) {
        Map<String, String> mail =
                new HashMap<>(Map.of("DUBAN_MAIL_HOST", "mail.example.org", "DUBAN_MAIL_FROM", "duban@example.org"));
        mail.put(name, value);
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> DubanSettings.of(mail, List.of()));
        assertThat(refused.getMessage().lines()).hasSize(2).allMatch(sentence -> sentence.contains(named));
        assertThat(refused.getMessage()).doesNotContain("secret");
    }

    @Test
    void without_an_address_of_its_own_duban_is_known_by_where_it_serves() {
        assertThat(DubanSettings.of(Map.of("DUBAN_PORT", "8081"), List.of())
                        .notices()
                        .address())
                .isEqualTo("http://127.0.0.1:8081");
        assertThat(DubanSettings.of(Map.of("DUBAN_BASE_URL", "https://x.org/duban/"), List.of())
                        .notices()
                        .address())
                .isEqualTo("https://x.org/duban");
    }

    @ParameterizedTest
    @CsvSource({
        "server.ssl.bundle,           duban, https://127.0.0.1:8080",
        "server.ssl.certificate,      c.pem, https://127.0.0.1:8080",
        "server.servlet.context-path, /duban, http://127.0.0.1:8080/duban",
        "server.port,                 8081,  http://127.0.0.1:8081",
        "duban.bind,                  ::1,   http://[::1]:8080"
    })
    void where_it_serves_is_told_as_boots_settings_have_it(String property, String value, String address) {
        DubanSettings settings = DubanSettings.of(Map.of(), List.of("--" + property + "=" + value));
        assertThat(settings.notices().address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "--duban.bind=999.1.1.1,     DUBAN_BIND",
        "--duban.bind=not an address, DUBAN_BIND",
        "--server.address=999.1.1.1, server.address"
    })
    void an_address_to_serve_on_is_blamed_on_who_set_it_and_on_nothing_else(String option, String named) {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> DubanSettings.of(Map.of(), List.of(option)));
        assertThat(refused.getMessage().lines())
                .hasSize(2)
                .allMatch(sentence -> sentence.startsWith(named) && !sentence.contains("BASE_URL"));
    }

    @Test
    void an_unknown_option_is_named() {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> DubanSettings.of(Map.of(), List.of("--colour", "red")));
        assertThat(refused).hasMessageContaining("--colour");
    }

    @Test
    void variables_of_other_parts_of_duban_are_left_alone() {
        Map<String, String> environment = Map.of("DUBAN_DEMO_PASSWORD", "x", "DUBAN_TEST_MONGODB_URI", "y");
        assertThat(DubanSettings.of(environment, List.of()).port()).isEqualTo(8080);
    }

    @Test
    void several_values_that_cannot_be_are_named_at_once() {
        Map<String, String> environment = Map.of("DUBAN_PORT", "70000", "DUBAN_NOTICE_HOUR", "24");
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> DubanSettings.of(environment, List.of()));
        assertThat(refused.getMessage().lines())
                .hasSize(2)
                .allMatch(sentences -> sentences.contains("DUBAN_PORT") && sentences.contains("DUBAN_NOTICE_HOUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "口令口令口令口令口令口令口令口令口令口令口令口令口令"})
    void a_password_of_an_administrator_that_nobody_may_have_is_refused_and_not_repeated(String password) {
        StartRefused refused = catchThrowableOfType(
                StartRefused.class, () -> DubanSettings.of(Map.of("DUBAN_ADMIN_PASSWORD", password), List.of()));
        assertThat(refused.getMessage().lines())
                .hasSize(2)
                .allMatch(sentence -> sentence.contains("DUBAN_ADMIN_PASSWORD") && sentence.contains("256"));
        assertThat(refused.getMessage()).doesNotContain(password);
    }

    @Test
    void sizes_may_be_written_with_their_unit() {
        DubanSettings settings =
                DubanSettings.of(Map.of("DUBAN_EVIDENCE_LIMIT", "2MB", "DUBAN_BODY_LIMIT", "4096"), List.of());
        assertThat(settings.evidenceLimit()).isEqualTo(2L * 1024 * 1024);
        assertThat(settings.bodyLimit()).isEqualTo(4096);
    }

    @Test
    void a_file_of_properties_sets_what_no_variable_does(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("duban.properties"), "duban.port=1\nduban.mail.host=m\nduban.mail.from=a@b\n");
        DubanSettings settings = DubanSettings.of(
                Map.of("DUBAN_PORT", "2"), List.of("--spring.config.additional-location=" + file.toUri()));
        assertThat(settings.port()).isEqualTo(2);
        assertThat(settings.notices().mail()).hasToString("m:587");
    }

    @Test
    void settings_that_are_handed_on_are_read_again_the_same() {
        Map<String, String> environment = Map.of(
                "DUBAN_ZONE",
                "UTC",
                "DUBAN_DIGEST",
                "sm3",
                "DUBAN_EVIDENCE_LIMIT",
                "3KB",
                "DUBAN_MAIL_HOST",
                "m",
                "DUBAN_MAIL_FROM",
                "a@b",
                "DUBAN_MAIL_TLS",
                "none");
        DubanSettings settings = DubanSettings.of(environment, List.of());
        List<String> handedOn = Setting.properties(settings.written()).entrySet().stream()
                .map(set -> "--" + set.getKey() + "=" + set.getValue())
                .toList();
        assertThat(DubanSettings.of(Map.of(), handedOn).written().digest()).isEqualTo(LedgerDigest.SM3);
        assertThat(Setting.properties(DubanSettings.of(Map.of(), handedOn).written()))
                .isEqualTo(Setting.properties(settings.written()));
    }
}
