package org.duban.ui.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.command.handling.VotePolicy;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.document.LedgerDigest;
import org.jspecify.annotations.Nullable;

/**
 * How this Duban is set up.
 *
 * @param port to serve on, 0 for any free one
 * @param bind the address to serve on
 * @param data the folder that everything is kept in
 * @param clock what tells the day; its zone is the congress's
 * @param digest for a ledger that is begun
 * @param adminPassword for the first administrator, null for a random one
 * @param evidenceLimit bytes an evidence file may have
 * @param bodyLimit bytes a command may have
 * @param jurisdiction the place whose deadline rules hold
 * @param rules a folder of deadline rules and calendars laid over those of the place, null for none
 * @param notices how people and other programs are told what is due
 */
public record DubanSettings(
        int port,
        String bind,
        Path data,
        Clock clock,
        LedgerDigest digest,
        VotePolicy votePolicy,
        @Nullable String adminPassword,
        long evidenceLimit,
        long bodyLimit,
        String jurisdiction,
        @Nullable Path rules,
        NoticeSettings notices) {

    private static final long KIB = 1024;
    private static final int LAST_PORT = 65_535;

    /**
     * The settings that a program's environment and options make.
     *
     * @throws StartRefused if one of them cannot be
     */
    public static DubanSettings of(Map<String, String> environment, List<String> options) {
        GivenSettings given = new GivenSettings(environment, options);
        if (given.has(Setting.MONGODB_URI)) {
            throw new StartRefused(
                    "本版本尚不支持 MongoDB，请去掉 DUBAN_MONGODB_URI。",
                    "This version does not support MongoDB yet; leave out DUBAN_MONGODB_URI.");
        }
        ZoneId zone = given.read(Setting.ZONE, "Asia/Shanghai", ZoneId::of).orElse(ZoneId.of("Asia/Shanghai"));
        int port = given.read(Setting.PORT, "0-65535", DubanSettings::port).orElse(8080);
        String bind = given.read(Setting.BIND, "127.0.0.1", String::strip).orElse("127.0.0.1");
        return new DubanSettings(
                port,
                bind,
                given.read(Setting.DATA, "./duban-data", Path::of).orElse(Path.of("duban-data")),
                given.read(Setting.CLOCK, "2024-01-11 / 2024-01-11T09:00:00+08:00", text -> Clocks.pinned(text, zone))
                        .orElse(Clock.system(zone)),
                given.read(Setting.DIGEST, "sha-256 / sm3", LedgerDigest::of).orElse(LedgerDigest.SHA_256),
                given.read(Setting.VOTE_POLICY, List.of(VotePolicy.values()).toString(), VotePolicy::valueOf)
                        .orElse(VotePolicy.MAJORITY_OF_MEMBERS),
                given.read(Setting.ADMIN_PASSWORD, "******", password -> password)
                        .orElse(null),
                given.read(Setting.EVIDENCE_LIMIT, "> 0", DubanSettings::bytes).orElse(50 * KIB * KIB),
                given.read(Setting.BODY_LIMIT, "> 0", DubanSettings::bytes).orElse(KIB * KIB),
                given.read(
                                Setting.JURISDICTION,
                                String.join(" / ", DeadlineRules.jurisdictions()),
                                DubanSettings::place)
                        .orElse("xuhui"),
                given.read(Setting.RULES, "./rules", Path::of).orElse(null),
                NoticeSettings.of(given, "http://" + bind + ":" + port));
    }

    /** The same under another clock. */
    public DubanSettings under(Clock other) {
        return new DubanSettings(
                port,
                bind,
                data,
                other,
                digest,
                votePolicy,
                adminPassword,
                evidenceLimit,
                bodyLimit,
                jurisdiction,
                rules,
                notices);
    }

    /** The congress's zone. */
    public ZoneId zone() {
        return clock.getZone();
    }

    private static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("No port: " + port);
        }
        return port;
    }

    private static String place(String name) {
        if (!DeadlineRules.jurisdictions().contains(name)) {
            throw new IllegalArgumentException("No jurisdiction: " + name);
        }
        return name;
    }

    private static long bytes(String text) {
        long bytes = Long.parseLong(text);
        if (bytes < 1) {
            throw new IllegalArgumentException("No size: " + bytes);
        }
        return bytes;
    }
}
