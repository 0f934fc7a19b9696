package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.LedgerInUse;
import org.duban.ui.files.BadSecretFile;

/** Where in the data folder things are, and opening what must be whole. */
public final class DataFolder {

    private DataFolder() {}

    /** The folder of the ledger within {@code data}. */
    public static Path ledgerIn(Path data) {
        return data.resolve("ledger");
    }

    /** @throws StartRefused if the ledger is in use, damaged, out of reach, or ahead of the clock */
    static FileLedger ledger(DubanSettings settings) {
        FileLedger ledger = opened(settings);
        if (settings.clock().instant().isBefore(ledger.head().at())) {
            String head = ledger.head().at().toString();
            ledger.close();
            throw new StartRefused(
                    "时钟早于账本最后一次登记的时间 " + head + "，请校正时钟或者 DUBAN_CLOCK。",
                    "The clock is before the ledger's head, recorded at " + head + "; set it, or DUBAN_CLOCK, right.");
        }
        return ledger;
    }

    private static FileLedger opened(DubanSettings settings) {
        try {
            return FileLedger.open(ledgerIn(settings.data()), settings.digest(), settings.clock());
        } catch (LedgerInUse inUse) {
            throw because("数据文件夹正被另一个进程使用：" + settings.data() + "。", inUse);
        } catch (LedgerDamaged damaged) {
            throw because("账本在位置 " + damaged.position() + " 处损坏。", damaged);
        } catch (UncheckedIOException e) {
            throw because("数据文件夹无法读写：" + settings.data() + "。", e);
        }
    }

    /**
     * What {@code opening} opens in the data folder.
     *
     * @throws StartRefused if it cannot be worked with
     */
    static <T> T opened(DubanSettings settings, Function<Path, T> opening) {
        try {
            return opening.apply(settings.data());
        } catch (UncheckedIOException | BadSecretFile e) {
            throw because("数据文件夹无法使用：" + settings.data() + "。", e);
        }
    }

    /** A refusal to start for {@code chinese} reasons, which the cause tells in English. */
    static StartRefused because(String chinese, RuntimeException cause) {
        String sentence = String.valueOf(cause.getMessage());
        StartRefused refused = new StartRefused(chinese, sentence.endsWith(".") ? sentence : sentence + ".");
        refused.initCause(cause);
        return refused;
    }
}
