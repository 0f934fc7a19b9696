package org.duban.ui.journal;

import java.util.regex.Pattern;
import org.duban.events.Shortened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each thing that an operator may be asked about. No password and no content is in it. */
public final class OperatorLog {

    /** The name of the log. */
    public static final String NAME = "duban.operator";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final int LONGEST = 64;

    /** Whoever writes a name at the door could else write lines of the log. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{S} ]");

    private OperatorLog() {}

    /** Somebody came in as {@code account}, with the right password. */
    public static void cameIn(String account, String from) {
        LOG.info("login good account={} from={}", word(account), word(from));
    }

    /** Somebody was turned away at {@code account}, with a wrong password or a name nobody bears. */
    public static void turnedAway(String account, String from) {
        LOG.warn("login bad account={} from={}", word(account), word(from));
    }

    /** Somebody was not let try at {@code account}, after too many wrong passwords. */
    public static void lockedOut(String account, String from) {
        LOG.warn("login locked account={} from={}", word(account), word(from));
    }

    /** The password of {@code account} was set by somebody else. */
    public static void passwordSet(String account, String by) {
        LOG.warn("password set account={} by={}", word(account), word(by));
    }

    /** The webhook called {@code webhook} reads with the rights of {@code account} from now on. */
    public static void webhookReads(String webhook, String account, String by) {
        LOG.warn("webhook set webhook={} account={} by={}", word(webhook), word(account), word(by));
    }

    /** A command was refused by the rule with that code. */
    public static void refused(String account, String command, String subject, String code) {
        LOG.info(
                "refused account={} command={} subject={} code={}",
                word(account),
                word(command),
                word(subject),
                word(code));
    }

    /** Something came to the port that other nodes hand drafts over on, and was none of them. */
    public static void strangerTurnedAway(String from, String because) {
        LOG.warn("hand-over refused from={} because={}", word(from), word(because));
    }

    private static String word(String text) {
        String shorter = Shortened.to(LONGEST + 1, text);
        return UNPRINTABLE.matcher(shorter).replaceAll("?").replace(' ', '_');
    }
}
