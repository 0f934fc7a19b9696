package org.duban.ui.wiring;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.command.handling.VotePolicy;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.ui.accounts.PasswordRules;
import org.duban.ui.audit.AuditPace;
import org.duban.ui.readings.TracedSecrecy;
import org.duban.ui.security.office.OfficeSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** How this Duban is set up: the settings as they were written, understood. */
public final class DubanSettings {

    /** Longer than any Duban runs; more could not be added to a time. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final DubanProperties written;
    private final SteadyClock clock;
    private final LocalDate clockConfirmed;
    private final NoticeSettings notices;
    private final StatementSettings statements;
    private final Path data;
    private final @Nullable Path rules;
    private final KeySettings keys;
    private final @Nullable OfficeSettings office;
    private final @Nullable HandOverSettings handOver;

    private DubanSettings(DubanProperties written, Clock clock, NoticeSettings notices) {
        this.written = written;
        this.clock = SteadyClock.of(clock);
        clockConfirmed = Setting.CLOCK_CONFIRMED.in(written)
                ? UnfitSetting.read(
                        Setting.CLOCK_CONFIRMED,
                        Setting.CLOCK_CONFIRMED.written(written),
                        () -> LocalDate.parse(Setting.CLOCK_CONFIRMED.written(written)))
                : LocalDate.MIN;
        this.notices = notices;
        office = OfficeReading.of(written).orElse(null);
        statements = StatementSettings.of(written);
        handOver = HandOverSettings.of(written).orElse(null);
        data = UnfitSetting.read(Setting.DATA, written.data(), () -> Path.of(written.data()));
        keys = KeySettings.of(written, data);
        rules = Setting.RULES.in(written)
                ? UnfitSetting.read(
                        Setting.RULES, Setting.RULES.written(written), () -> Path.of(Setting.RULES.written(written)))
                : null;
    }

    /**
     * The settings that {@code written} make, by a clock that tells the day in the congress's zone.
     *
     * @throws StartRefused if one of them cannot be
     */
    static DubanSettings of(DubanProperties written, Clock clock, ServedAt served) {
        if (Setting.MONGODB_URI.in(written)) {
            String uri = Setting.MONGODB_URI.written(written);
            UnfitSetting.read(Setting.MONGODB_URI, uri, () -> new ConnectionString(uri));
        }
        refuseViewsWithoutDatabase(written);
        refuseOnePort(written);
        UnfitSetting.read(Setting.JURISDICTION, written.jurisdiction(), () -> place(written.jurisdiction()));
        some(Setting.EVIDENCE_LIMIT, written.evidenceLimit());
        some(Setting.BODY_LIMIT, written.bodyLimit());
        atLeast(SHORTEST, Setting.BODY_PATIENCE, written.bodyPatience());
        some(Setting.CLOCK_BEHIND, written.clockBehind());
        some(Setting.CLOCK_AHEAD, written.clockAhead());
        some(Setting.CLOCK_JUMP, written.clockJump());
        atLeast(
                Duration.ofMinutes(1),
                Setting.STATEMENT_EVERY,
                written.statement().every());
        some(Setting.AUDIT_CYCLE, written.audit().cycle());
        some(Setting.WEBHOOK_OVERLAP, written.webhook().overlap());
        refuseUnfitPassword(Setting.ADMIN_PASSWORD.written(written));
        return new DubanSettings(written, clock, NoticeSettings.of(written, served));
    }

    /**
     * The settings that a program's environment and options make, together with its files of properties.
     *
     * @throws StartRefused if one of them cannot be
     */
    public static DubanSettings of(Map<String, String> environment, List<String> options) {
        WrittenSettings settings = WrittenSettings.of(environment, options);
        DubanProperties written = settings.read();
        return of(written, Clocks.of(written), new ServedAt(settings.environment()));
    }

    /** Boot would tell everybody on the port that serves what operators alone should know. */
    private static void refuseOnePort(DubanProperties written) {
        if (written.managementPort() > 0 && written.managementPort() == written.port()) {
            throw new StartRefused(
                    "DUBAN_MANAGEMENT_PORT 不能与 DUBAN_PORT 相同：" + written.port() + "。",
                    "DUBAN_MANAGEMENT_PORT cannot be DUBAN_PORT, " + written.port() + ".");
        }
    }

    private static void refuseViewsWithoutDatabase(DubanProperties written) {
        if (written.views() == ViewPlace.MONGODB && !Setting.MONGODB_URI.in(written)) {
            throw new StartRefused(
                    "DUBAN_VIEWS 为 mongodb，却没有设置 DUBAN_MONGODB_URI：视图只能与账本一起保存在 MongoDB 中。",
                    "DUBAN_VIEWS is mongodb, but DUBAN_MONGODB_URI is not set; views are on MongoDB only where the ledger is.");
        }
    }

    private static String place(String name) {
        if (!DeadlineRules.jurisdictions().contains(name)) {
            throw new IllegalArgumentException("No jurisdiction: " + name);
        }
        return name;
    }

    private static void some(Setting setting, DataSize size) {
        UnfitSetting.read(setting, size.toString(), () -> {
            if (size.toBytes() < 1) {
                throw new IllegalArgumentException("No size: " + size);
            }
            return size;
        });
    }

    private static void some(Setting setting, Duration time) {
        atLeast(Duration.ZERO, setting, time);
    }

    private static void atLeast(Duration least, Setting setting, Duration time) {
        UnfitSetting.read(setting, WrittenTime.of(time), () -> {
            if (time.compareTo(least) < 0 || time.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("No such time: " + time);
            }
            return time;
        });
    }

    /** Now, because once it is needed the ledger has been begun. */
    private static void refuseUnfitPassword(String password) {
        if (!password.isBlank() && !PasswordRules.fits(password)) {
            String shortest = PasswordRules.bounds().get("shortest");
            String longest = PasswordRules.bounds().get("longest");
            throw new StartRefused(
                    "DUBAN_ADMIN_PASSWORD 不合要求：口令至少 " + shortest + " 个字符，至多 " + longest + " 个字符，且不能是常见口令。",
                    "DUBAN_ADMIN_PASSWORD is no fit password: it should have at least " + shortest
                            + " characters, at most " + longest + ", and not be a common one.");
        }
    }

    /** The same under another clock. */
    public DubanSettings under(Clock other) {
        return new DubanSettings(written, other, notices);
    }

    /** Everything that is set, as it was written. */
    DubanProperties written() {
        return written;
    }

    /** The port to serve on, 0 for any free one. */
    public int port() {
        return written.port();
    }

    /** The address to serve on. */
    public String bind() {
        return written.bind();
    }

    /** The address of the MongoDB that everything is kept in; empty if that is the data folder. */
    public Optional<String> mongodb() {
        return Setting.MONGODB_URI.in(written) ? Optional.of(Setting.MONGODB_URI.written(written)) : Optional.empty();
    }

    /** How nodes hand drafts over; empty if each records for itself. */
    Optional<HandOverSettings> handOver() {
        return Optional.ofNullable(handOver);
    }

    /** The folder that everything is kept in, or what a node can do without where that is a MongoDB. */
    public Path data() {
        return data;
    }

    /** What the clock itself shows, be it before what was recorded last. */
    Instant shown() {
        return clock.raw();
    }

    /** From now on the clock shows no time before {@code last}. */
    void follow(Supplier<Instant> last) {
        clock.follow(last);
    }

    /** @throws org.duban.events.ledger.ClockJumped if the clock was set back by more than it may be behind */
    void requireClock() {
        clock.requireWithin(written.clockBehind());
    }

    /** How far the clock may be behind what was recorded last. */
    Duration clockBehind() {
        return written.clockBehind();
    }

    /** How long after Duban last ran the clock is believed at a start without the operator's word. */
    Duration clockAhead() {
        return written.clockAhead();
    }

    /** A day up to which the operator says that the clock is right. */
    LocalDate clockConfirmed() {
        return clockConfirmed;
    }

    /** How far the clock may run ahead of the time that passes while Duban runs. */
    Duration clockJump() {
        return written.clockJump();
    }

    /** What tells the day; its zone is the congress's. */
    public Clock clock() {
        return clock;
    }

    /** The congress's zone. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The digest for a ledger that is begun. */
    public LedgerDigest digest() {
        return Objects.requireNonNullElse(written.digest(), LedgerDigest.SHA_256);
    }

    /**
     * Holds a digest that was asked for against the one that the ledger has.
     *
     * @throws StartRefused if they are not the same
     */
    void requireDigest(LedgerDigest kept) {
        if (written.digest() != null && written.digest() != kept) {
            throw new StartRefused(
                    "DUBAN_DIGEST 为 " + written.digest().stored() + "，而账本用的是 " + kept.stored()
                            + "，建成之后不能更换：请去掉这项设置，或换用空文件夹。",
                    "DUBAN_DIGEST is " + written.digest().stored() + ", but the ledger has " + kept.stored()
                            + ", which stays as it is; leave the setting out, or take an empty folder.");
        }
    }

    /** By which majority a vote is decided. */
    public VotePolicy votePolicy() {
        return written.votePolicy();
    }

    /** The password for the first administrator, null for a random one. */
    public @Nullable String adminPassword() {
        return Setting.ADMIN_PASSWORD.in(written) ? written.adminPassword() : null;
    }

    /** How many bytes an evidence file may have. */
    public long evidenceLimit() {
        return written.evidenceLimit().toBytes();
    }

    /** How many bytes a command may have. */
    public long bodyLimit() {
        return written.bodyLimit().toBytes();
    }

    /** How long a body may take to arrive, beside what its length allows. */
    public Duration bodyPatience() {
        return written.bodyPatience();
    }

    /** The place whose deadline rules hold. */
    public String jurisdiction() {
        return written.jurisdiction();
    }

    /** The organ whose official documents are written, null where nobody set it. */
    public @Nullable String issuer() {
        return written.issuer();
    }

    /** A folder of deadline rules and calendars laid over those of the place, null for none. */
    public @Nullable Path rules() {
        return rules;
    }

    /** The login service of people's office, if there is one. */
    public Optional<OfficeSettings> office() {
        return Optional.ofNullable(office);
    }

    /** Where the keys of people are kept, and for how long in backups. */
    public KeySettings keys() {
        return keys;
    }

    /** Where statements of the ledger go, and for whom they are signed. */
    StatementSettings statements() {
        return statements;
    }

    /** Which cases leave a trace when they are read. */
    TracedSecrecy tracedReads() {
        return written.tracedReads();
    }

    /** How much of what is kept is looked at, and how often. */
    AuditPace audit() {
        DubanProperties.Audit audit = written.audit();
        return new AuditPace(audit.cycle(), audit.streams(), audit.files());
    }

    /** How people and other programs are told what is due. */
    public NoticeSettings notices() {
        return notices;
    }
}
