package org.duban.ui.statements;

import java.net.URI;
import java.nio.file.Path;
import org.duban.events.ledger.tree.LedgerTree;
import org.duban.ui.notices.outbound.Poster;
import org.springframework.mail.javamail.JavaMailSender;

/** The kinds of places there are. */
public final class StatementPlaces {

    private StatementPlaces() {}

    /** A folder on other storage. */
    public static StatementPlace folder(Path folder) {
        return new NoteFolder(folder);
    }

    /** Somebody's mail. */
    public static StatementPlace mail(JavaMailSender sender, String from, String to) {
        return new NoteMail(sender, from, to);
    }

    /** A service that says when it was there. */
    public static StatementPlace stamp(URI url, Poster poster) {
        return new TimeStampPlace(url, poster);
    }

    /** A witness, who is proved by {@code tree} that nothing but growth came of what he saw. */
    public static StatementPlace witness(URI url, Poster poster, LedgerTree tree) {
        return new WitnessPlace(url, poster, tree);
    }
}
