package org.duban.ui.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.LedgerInUse;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.ui.files.BadSecretFile;

/** Where in the data folder things are, and opening what must be whole. */
public final class DataFolder {

    /** Holds the evidence files. */
    public static final String EVIDENCE = "evidence";

    /** Holds the keys that people's names and secret cases are sealed with. */
    public static final String KEYS = "person-keys";

    /** Is there while a backup is put back; a folder that has it is not whole. */
    public static final String RESTORING = "restoring";

    /** Holds the digests of passwords. */
    static final String CREDENTIALS = "credentials";

    /** Holds the names of the keys that secret cases are sealed with, but not the keys. */
    static final String SEALED = "sealed-cases";

    /** Says under which names files are kept that are sealed. */
    static final String SEALED_FILES = "sealed-files";

    /** Holds the refused commands. */
    static final String REFUSALS = "refusals.ndjson";

    /** Holds what people and programs were told. */
    static final String DELIVERIES = "deliveries.ndjson";

    /** Says how far notices have come. */
    static final String PROCESSED = "processed";

    private static final String LEDGER = "ledger";

    /** What a backup treats in ways of their own; everything else is copied as it stands. */
    public static final Set<String> APART = Set.of(LEDGER, EVIDENCE, KEYS, RESTORING);

    /** What has to be at least as new as the ledger it goes with. */
    public static final Set<String> SEALING = Set.of(SEALED, SEALED_FILES);

    private DataFolder() {}

    /** The folder of the ledger within {@code data}. */
    public static Path ledgerIn(Path data) {
        return data.resolve(LEDGER);
    }

    /** @throws StartRefused if the ledger is in use, damaged, out of reach, not the one that was here, or far from the clock */
    static FileLedger ledger(DubanSettings settings) {
        mustBeWhole(settings.data());
        LedgerCheck check = new LedgerCheck(settings.data());
        ClockCheck clock = new ClockCheck(settings);
        clock.before();
        FileLedger ledger = opened(settings, check);
        try {
            Optional<SeenLedger> seen = SeenLedger.in(settings.data());
            LedgerProof.latest(ledger, seen.map(SeenLedger::position).orElse(0L));
            check.after(ledger);
            clock.after(ledger.head(), seen);
            settings.requireDigest(ledger.digest());
            settings.follow(() -> ledger.head().at());
            return ledger;
        } catch (LedgerDamaged damaged) {
            ledger.close();
            throw damaged(damaged);
        } catch (BadSecretFile | UncheckedIOException bad) {
            ledger.close();
            throw because("数据文件夹无法使用：" + settings.data() + "。", bad);
        } catch (RuntimeException refused) {
            ledger.close();
            throw refused;
        }
    }

    /** Makes {@code data}, if need be, for its owner alone. */
    static void make(Path data) {
        try {
            Files.createDirectories(data, OwnerOnly.folder(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets nobody work with a folder into which a restore was broken off.
     *
     * @throws StartRefused if that is so of {@code data}
     */
    public static void mustBeWhole(Path data) {
        if (Files.exists(data.resolve(RESTORING), LinkOption.NOFOLLOW_LINKS)) {
            throw new StartRefused(
                    "数据文件夹 " + data + " 里的恢复没有完成：请清空该文件夹，再次恢复备份。",
                    "A restore into " + data + " was interrupted; empty that folder and restore again.");
        }
    }

    private static FileLedger opened(DubanSettings settings, LedgerCheck check) {
        try {
            requirePrivate(settings.data().resolve(CREDENTIALS));
            OwnerOnly.mend(settings.data());
            check.before();
            return FileLedger.open(
                    ledgerIn(settings.data()),
                    settings.digest(),
                    settings.clock(),
                    settings.clockJump(),
                    settings::requireClock);
        } catch (LedgerInUse inUse) {
            throw because("数据文件夹正被另一个进程使用：" + settings.data() + "。", inUse);
        } catch (LedgerDamaged damaged) {
            throw damaged(damaged);
        } catch (LedgerNewer newer) {
            throw because(
                    "账本的格式为 " + newer.format() + "，由更新版本的督办写成；本版本只能读到格式 " + newer.readable() + "。请改用更新的版本。", newer);
        } catch (UncheckedIOException e) {
            StartRefused refused = new StartRefused(
                    "数据文件夹无法读写：" + settings.data() + "（" + e.getMessage() + "）。",
                    "The data folder " + settings.data() + " cannot be read or written (" + e.getMessage() + ").");
            refused.initCause(e);
            throw refused;
        }
    }

    /** Who could read the digests of passwords may try words on them at leisure, so that closing the file is not all. */
    private static void requirePrivate(Path credentials) {
        if (OwnerOnly.isOpen(credentials)) {
            throw new StartRefused(
                    "文件 " + credentials + " 可以被其他账户读取：请改为只有属主可读（chmod 600），并更换各账户的口令。",
                    "The file " + credentials
                            + " can be read by others; close it to them (chmod 600), and have the passwords"
                            + " changed.");
        }
    }

    private static StartRefused damaged(LedgerDamaged damaged) {
        if (damaged.fault() == LedgerFault.ZEROS) {
            return because(
                    "账本文件在位置 " + damaged.position() + " 处起只有零，断电后常见。请执行 duban repair：它先核实其后没有记录，再把这些零移到一旁并报告移动了什么。",
                    "Run duban repair, which makes sure that nothing was recorded after that, moves the zeros aside and reports what"
                            + " it moved.",
                    damaged);
        }
        return because(
                "账本在位置 " + damaged.position() + " 处损坏。请先用 duban verify 核验，再恢复最新备份（duban restore，恢复到空文件夹）。",
                "Verify it (duban verify), and restore the latest backup (duban restore, into an empty folder).",
                damaged);
    }

    /**
     * What {@code opening} opens beside the ledger.
     *
     * @throws StartRefused if it cannot be worked with
     */
    static <T> T opened(DubanSettings settings, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (UncheckedIOException | BadSecretFile e) {
            throw because("数据文件夹无法使用：" + settings.data() + "。", e);
        }
    }

    private static StartRefused because(String chinese, String way, RuntimeException cause) {
        StartRefused refused = new StartRefused(chinese, cause.getMessage() + ". " + way);
        refused.initCause(cause);
        return refused;
    }

    /** A refusal to start for {@code chinese} reasons, which the cause tells in English. */
    static StartRefused because(String chinese, RuntimeException cause) {
        String sentence = String.valueOf(cause.getMessage());
        StartRefused refused = new StartRefused(chinese, sentence.endsWith(".") ? sentence : sentence + ".");
        refused.initCause(cause);
        return refused;
    }
}
