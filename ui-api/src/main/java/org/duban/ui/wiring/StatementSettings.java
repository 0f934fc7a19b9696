package org.duban.ui.wiring;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.ui.notices.outbound.Outbound;

/**
 * Where statements of the ledger go, and for whom statements are signed.
 *
 * @param every how often one is made
 * @param folders on other storage
 * @param witnesses who sign them, each the address that ends with {@code /add-checkpoint}
 * @param mail addresses
 * @param stamps services that say when it was there
 * @param neighbours by whose keys statements are signed that this one is a witness for
 */
record StatementSettings(
        Duration every,
        List<Path> folders,
        List<URI> witnesses,
        List<String> mail,
        List<URI> stamps,
        List<NoteKey> neighbours) {

    /**
     * What is written.
     *
     * @throws StartRefused if something cannot be
     */
    static StatementSettings of(DubanProperties written) {
        if (Setting.STATEMENT_MAIL.in(written) && !Setting.MAIL_HOST.in(written)) {
            throw new StartRefused(
                    "设置了 DUBAN_STATEMENT_MAIL，但没有设置 DUBAN_MAIL_HOST。",
                    "DUBAN_STATEMENT_MAIL is set, but DUBAN_MAIL_HOST is not.");
        }
        return new StatementSettings(
                written.statement().every(),
                each(written, Setting.STATEMENT_FOLDER, StatementSettings::folder),
                each(written, Setting.STATEMENT_WITNESS, StatementSettings::address),
                each(written, Setting.STATEMENT_MAIL, StatementSettings::mailbox),
                each(written, Setting.STATEMENT_TIME_STAMP, StatementSettings::address),
                each(written, Setting.WITNESS_KEYS, NoteKey::parse));
    }

    private static <T> List<T> each(DubanProperties written, Setting setting, Function<String, T> reading) {
        return UnfitSetting.read(
                setting,
                setting.written(written),
                () -> setting.several(written).stream().map(reading).distinct().toList());
    }

    /** One that is not there may be on storage that is away; what is there and no folder never will be one. */
    private static Path folder(String text) {
        Path folder = Path.of(text);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("No folder: " + text);
        }
        return folder;
    }

    private static URI address(String text) {
        URI url = URI.create(text);
        if (!("https".equals(url.getScheme()) || "http".equals(url.getScheme())) || !Outbound.plain(url)) {
            throw new IllegalArgumentException("No address: " + text);
        }
        return url;
    }

    private static String mailbox(String text) {
        if (!text.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("No mail address: " + text);
        }
        return text;
    }
}
