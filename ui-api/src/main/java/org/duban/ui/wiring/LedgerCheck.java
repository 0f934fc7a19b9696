package org.duban.ui.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.file.StoredLedger;
import org.duban.events.ledger.proof.LedgerImport;
import org.duban.query.checkpoint.ViewCheckpoint;
import org.duban.ui.files.FolderStore;
import org.duban.ui.processing.NoticeGroup;

/**
 * Whether a data folder has the ledger that it had. Nothing is begun, recorded or sent before that is known: a new ledger
 * in the place of a lost one would be taken for all there ever was.
 */
final class LedgerCheck {

    private static final String CHINESE_WAY =
            "请恢复数据文件夹的最新备份（duban restore，恢复到空文件夹）；如有更新的账本导出文件，也可用 duban import --ledger 恢复。";
    private static final String ENGLISH_WAY =
            " Restore the latest backup of the data folder (duban restore, into an empty"
                    + " folder), or the latest export of the ledger (duban import --ledger).";

    /** Files that only a Duban with a ledger makes. */
    private static final List<String> TRACES = List.of(
            SeenLedger.FILE,
            DataFolder.CREDENTIALS,
            DataFolder.PROCESSED,
            DataFolder.REFUSALS,
            DataFolder.DELIVERIES,
            DataFolder.KEYS,
            DataFolder.EVIDENCE,
            KeptViews.FILE);

    private final Path data;

    LedgerCheck(Path data) {
        this.data = data;
    }

    /** @throws StartRefused if there is no ledger, although there was one, or one was being put here */
    void before() {
        try {
            if (StoredLedger.begun(DataFolder.ledgerIn(data))) {
                return;
            }
            unfinished().ifPresent(LedgerCheck::refuseUnfinished);
            for (String trace : TRACES) {
                if (isTrace(data.resolve(trace))) {
                    throw refuseLost(trace);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> unfinished() throws IOException {
        if (Files.isDirectory(data)) {
            String staging = LedgerImport.staging(DataFolder.ledgerIn(data)) + "*";
            try (DirectoryStream<Path> all = Files.newDirectoryStream(data, staging)) {
                for (Path one : all) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTrace(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            return files.iterator().hasNext();
        }
    }

    /** @throws StartRefused if {@code ledger} is not, or no longer, the one that this folder had */
    void after(ReadableLedger ledger) {
        SeenLedger.in(data).ifPresent(seen -> {
            if (!seen.ledger().equals(ledger.id())) {
                throw refuseOther(seen, ledger);
            }
            if (seen.position() > ledger.head().position()) {
                throw refuseCut(seen.position(), ledger, SeenLedger.FILE);
            }
            if (!seen.isPartOf(ledger)) {
                throw refuseRewritten(seen);
            }
        });
        long processed = NoticeGroup.position(new FolderStore(data).map(DataFolder.PROCESSED));
        requireReached(processed, ledger, DataFolder.PROCESSED);
        requireReached(ViewCheckpoint.position(data.resolve(KeptViews.FILE), ledger.id()), ledger, KeptViews.FILE);
    }

    /** @throws StartRefused if {@code position}, which the file {@code name} gives, is beyond the head of {@code ledger} */
    static void requireReached(long position, ReadableLedger ledger, String name) {
        if (position > ledger.head().position()) {
            throw refuseCut(position, ledger, name);
        }
    }

    private static void refuseUnfinished(Path staging) {
        throw new StartRefused(
                "数据文件夹里的账本恢复没有完成：请删除 " + staging + "，再次执行 duban import --ledger。",
                "A restore of the ledger was interrupted; delete " + staging + " and run duban import --ledger again.");
    }

    private StartRefused refuseLost(String trace) {
        return new StartRefused(
                "数据文件夹 " + data + " 里的账本不见了或者是空的，而 " + trace + " 还在，因此不会另建新账本。" + CHINESE_WAY + "若确要从头开始，请换用一个空文件夹。",
                "The ledger in " + data + " is missing or empty, while " + trace
                        + " is still there, so no new one is begun." + ENGLISH_WAY
                        + " To begin anew on purpose, take an empty folder.");
    }

    private StartRefused refuseOther(SeenLedger seen, ReadableLedger ledger) {
        return new StartRefused(
                "数据文件夹 " + data + " 里的账本是 " + ledger.id() + "，而原来的账本是 " + seen.ledger() + "，两者不是同一本。" + CHINESE_WAY
                        + "若有意更换，请换用一个空文件夹。",
                "The ledger in " + data + " is " + ledger.id() + ", but it was " + seen.ledger()
                        + ": another one was put" + " in its place." + ENGLISH_WAY
                        + " To change it on purpose, take an empty folder.");
    }

    private static StartRefused refuseCut(long position, ReadableLedger ledger, String name) {
        long head = ledger.head().position();
        return new StartRefused(
                "账本到位置 " + head + " 为止，而 " + name + " 记有位置 " + position + "：末尾的记录丢失了。" + CHINESE_WAY
                        + "若确认无法找回并接受丢失，请删除文件 " + name + " 后再启动。",
                "The ledger ends at position " + head + ", but " + name + " has seen position " + position
                        + ": what was recorded last is missing." + ENGLISH_WAY
                        + " If it is lost for good and you accept that, delete the file " + name + " and start again.");
    }

    private static StartRefused refuseRewritten(SeenLedger seen) {
        return new StartRefused(
                "账本在位置 " + seen.position() + " 处的记录与 " + SeenLedger.FILE + " 所记的不同：账本被改写过。" + CHINESE_WAY,
                "At position " + seen.position() + " the ledger has not the commit that " + SeenLedger.FILE
                        + " has seen: it was rewritten." + ENGLISH_WAY);
    }
}
