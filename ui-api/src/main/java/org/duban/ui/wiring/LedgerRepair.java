package org.duban.ui.wiring;

import java.nio.file.Path;
import java.util.Optional;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.file.LedgerInUse;
import org.duban.events.ledger.file.TailRepair;
import org.duban.events.ledger.file.TailRepair.Moved;
import org.duban.events.ledger.proof.KnownHead;
import org.jspecify.annotations.Nullable;

/**
 * Moves aside the zeros that a power cut left at the end of a ledger, where it is certain that no commit stood there: a head
 * noted elsewhere, or what the data folder has seen, must not lie beyond what is left.
 */
public final class LedgerRepair {

    private LedgerRepair() {}

    /**
     * Repairs the ledger in the folder {@code data}.
     *
     * @param head noted elsewhere; null if none was
     * @return what was moved; empty if the ledger holds to its end
     * @throws StartRefused if it is not certain, or the folder is in use
     * @throws LedgerDamaged if anything but its end does not hold
     */
    public static Optional<Moved> of(Path data, @Nullable KnownHead head) {
        DataFolder.mustBeWhole(data);
        try {
            return TailRepair.of(DataFolder.ledgerIn(data), ledger -> mustBeCertain(data, head, ledger));
        } catch (LedgerInUse inUse) {
            throw DataFolder.because("数据文件夹正被另一个进程使用：" + data + "。", inUse);
        }
    }

    private static void mustBeCertain(Path data, @Nullable KnownHead head, ReadableLedger left) {
        if (head == null && SeenLedger.in(data).isEmpty()) {
            throw new StartRefused(
                    "账本末尾是零，但没有记录说明账本到哪里为止：请用 --head 位置:哈希 给出另行记下的账本头（打印件或回执）。未作改动。",
                    "The ledger ends in zeros, and nothing tells where it ended: give a head that was noted elsewhere (printed, or"
                            + " in a receipt) with --head POSITION:HASH. Nothing was changed.");
        }
        new LedgerCheck(data).after(left);
        if (head != null && !isIn(left, head)) {
            throw new StartRefused(
                    "账本去掉末尾的零以后到位置 " + left.head().position() + " 为止，其中没有 --head 所给的提交：末尾的记录丢失了，不是断电留下的。未作改动。"
                            + "请恢复最新备份（duban restore，恢复到空文件夹）。",
                    "Without the zeros the ledger ends at position "
                            + left.head().position()
                            + " and has not the commit that --head names: what was recorded last is missing, so that no power cut"
                            + " alone did this. Nothing was changed. Restore the latest backup (duban restore, into an empty folder).");
        }
    }

    private static boolean isIn(ReadableLedger ledger, KnownHead head) {
        if (head.position() == 0 || head.position() > ledger.head().position()) {
            return false;
        }
        try (CommitCursor commits = ledger.from(head.position())) {
            return commits.hasNext() && commits.next().hash().equals(head.hash());
        }
    }
}
