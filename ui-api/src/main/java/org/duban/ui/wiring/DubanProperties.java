package org.duban.ui.wiring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.ZoneId;
import org.duban.command.handling.VotePolicy;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.ui.notices.mail.MailSettings.Tls;
import org.duban.ui.readings.TracedSecrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set, as it is written: as a variable of the environment ({@code DUBAN_PORT}), in a file of properties or as
 * an option ({@code duban.port}). {@link Setting} says of each what its value looks like.
 *
 * @param port to serve on, 0 for any free one
 * @param bind the address to serve on
 * @param managementPort to tell operators on how Duban is, 0 for any free one, -1 for none
 * @param data the folder that everything is kept in
 * @param clock a day or an instant at which the clock stands still
 * @param clockBehind how far the clock may be behind what was recorded last
 * @param clockAhead how long after Duban last ran the clock is believed at a start without the operator's word
 * @param clockConfirmed a day up to which the operator says that the clock is right
 * @param clockJump how far the clock may run ahead of the time that passes while Duban runs
 * @param zone the congress's
 * @param digest for a ledger that is begun
 * @param votePolicy by which majority a vote is decided
 * @param adminPassword for the first administrator
 * @param evidenceLimit how large an evidence file may be
 * @param bodyLimit how large a command may be
 * @param bodyPatience how long a body may take, before it has to come at 16 KB a second
 * @param jurisdiction the place whose deadline rules hold
 * @param rules a folder of deadline rules and calendars laid over those of the place
 * @param issuer the organ whose official documents are written, as it stands at their head
 * @param baseUrl under which people reach Duban
 * @param tracedReads which cases leave a trace when they are read
 * @param views where they are kept
 */
@ConfigurationProperties("duban")
@Validated
record DubanProperties(
        @DefaultValue("8080") @Min(0) @Max(LAST_PORT) int port,
        @DefaultValue("127.0.0.1") String bind,
        @DefaultValue("-1") @Min(-1) @Max(LAST_PORT) int managementPort,
        @DefaultValue("duban-data") String data,
        @Nullable String clock,
        @DefaultValue("15m") Duration clockBehind,
        @DefaultValue("60d") Duration clockAhead,
        @Nullable String clockConfirmed,
        @DefaultValue("25h") Duration clockJump,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @Nullable LedgerDigest digest,
        @DefaultValue("majority-of-members") VotePolicy votePolicy,
        @Nullable String adminPassword,
        @DefaultValue("50MB") DataSize evidenceLimit,
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("30s") Duration bodyPatience,
        @DefaultValue("xuhui") String jurisdiction,
        @Nullable String rules,

        @Pattern(regexp = "[^\\p{Cntrl}]{0,60}") @Nullable String issuer,

        @Pattern(regexp = "(https?://[^\\s/?#]+[^\\s?#]*)?") @Nullable
        String baseUrl,

        @DefaultValue @Valid Notice notice,
        @DefaultValue @Valid Mail mail,
        @DefaultValue Webhook webhook,
        @DefaultValue @Valid Oidc oidc,
        @DefaultValue Mongodb mongodb,
        @DefaultValue @Valid Handover handover,
        @DefaultValue Statement statement,
        @DefaultValue Witness witness,
        @DefaultValue @Valid Audit audit,
        @DefaultValue @Valid Keys keys,
        @DefaultValue("secret") TracedSecrecy tracedReads,
        @DefaultValue("memory") ViewPlace views) {

    private static final int LAST_PORT = 65_535;

    /**
     * When notices are sent.
     *
     * @param hour from which a day's mail is sent
     * @param oldestDays how old a notice may be that is still sent
     * @param retryDays how long one that failed is tried again
     */
    record Notice(
            @DefaultValue("8") @Min(0) @Max(23) int hour,
            @DefaultValue("7") @Min(1) @Max(MOST_DAYS) int oldestDays,
            @DefaultValue("3") @Min(1) @Max(MOST_DAYS) int retryDays) {

        private static final int MOST_DAYS = 3650;
    }

    /**
     * How mail is sent; none is without a host.
     *
     * @param from the sender's address
     * @param user to log in as
     * @param password to log in with
     * @param most how many notices one mail tells
     */
    record Mail(
            @Nullable String host,
            @Min(1) @Max(LAST_PORT) @Nullable Integer port,

            @Pattern(regexp = "([^@\\s]+@[^@\\s]+)?") @Nullable
            String from,

            @Nullable String user,
            @Nullable String password,
            @Nullable Tls tls,
            @Min(1) @Max(1000) @Nullable Integer most) {

        /** Without the password. */
        @Override
        public String toString() {
            return "mail by " + host;
        }
    }

    /**
     * Where webhooks may lead, and how they are told.
     *
     * @param allow inside the house, with commas between
     * @param overlap how long deliveries are signed with an old secret beside a new one
     */
    record Webhook(
            @Nullable String allow, @DefaultValue("24h") Duration overlap) {}

    /**
     * The login service of people's office; none without an issuer.
     *
     * @param issuer by which it calls itself, under which it describes itself
     * @param clientId what it calls Duban, for people who log in through it
     * @param clientSecret that Duban proves it with
     * @param scope what is asked of it, with blanks between
     * @param claim which of the things that it says of somebody is his account's name
     * @param audience what its tokens for programs name
     */
    record Oidc(
            @Pattern(regexp = "(https?://[^\\s/?#]+[^\\s?#]*)?") @Nullable
            String issuer,

            @Nullable String clientId,
            @Nullable String clientSecret,

            @DefaultValue("openid profile") @Pattern(regexp = "(?=.*\\bopenid\\b)[!-~ ]+")
            String scope,

            @DefaultValue("preferred_username") String claim,
            @Nullable String audience) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "login of " + issuer;
        }
    }

    /**
     * The database that everything is kept in; without it that is the data folder.
     *
     * @param uri where it is
     */
    record Mongodb(@Nullable String uri) {}

    /**
     * How nodes on one MongoDB hand drafts to one of them; they do not unless all of it is set.
     *
     * @param port that a node takes drafts of others on, 0 for any free one
     * @param address that others reach it by
     * @param bundle the name of its certificates
     */
    record Handover(
            @Min(0) @Max(LAST_PORT) @Nullable Integer port,
            @Nullable String address,
            @Nullable String bundle) {}

    /**
     * Where statements of the ledger go; each of them several, with commas between.
     *
     * @param every how often one is made
     * @param folder on other storage
     * @param witness who signs them
     * @param mail addresses
     * @param timeStamp services that say when it was there
     */
    record Statement(
            @DefaultValue("24h") Duration every,
            @Nullable String folder,
            @Nullable String witness,
            @Nullable String mail,
            @Nullable String timeStamp) {}

    /**
     * For whom this Duban is a witness.
     *
     * @param keys the keys of those, with commas between
     */
    record Witness(@Nullable String keys) {}

    /**
     * How Duban looks after what it keeps.
     *
     * @param cycle within which everything has its turn, 0 for never
     * @param streams at most in a minute
     * @param files evidence files at most in a minute
     */
    record Audit(
            @DefaultValue("7d") Duration cycle,
            @DefaultValue("200") @Min(1) @Max(MOST) int streams,
            @DefaultValue("20") @Min(1) @Max(MOST) int files) {

        private static final int MOST = 100_000;
    }

    /**
     * Where the keys of people's names and of secret cases are.
     *
     * @param folder on other storage
     * @param master the file of master keys they are wrapped with
     * @param retentionDays how long a backup of them may be kept
     */
    record Keys(
            @Nullable String folder,
            @Nullable String master,
            @DefaultValue("30") @Min(1) @Max(3650) int retentionDays) {}

    /** Without passwords. */
    @Override
    public String toString() {
        return "settings of " + data;
    }
}
