package org.duban.ops;

import java.io.UncheckedIOException;
import java.util.List;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.events.ledger.mongo.LedgerMissing;
import org.duban.events.ledger.mongo.LedgerOccupied;
import org.duban.events.ledger.secret.KeyMissing;
import org.duban.ui.files.BadSecretFile;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence of the reader's language what is wrong with a command line, or what stopped a sub-command. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException trouble, String[] words) {
        return tell(misuse(trouble));
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine line, ParseResult parsed) throws Exception {
        if (trouble instanceof CliException expected) {
            return tell(expected);
        }
        if (trouble instanceof LedgerNewer newer) {
            return tell(CliException.failed("ledger.newer", newer.format(), newer.readable()));
        }
        if (trouble instanceof LedgerDamaged damaged) {
            return tell(LedgerCliException.damaged(damaged, terminal.texts()));
        }
        if (trouble instanceof LedgerMissing missing) {
            return tell(CliException.failed("mongodb.missing", missing.database()));
        }
        if (trouble instanceof LedgerOccupied there) {
            String key = there.unfinished() ? "mongodb.unfinished" : "mongodb.occupied";
            return tell(CliException.failed(key, there.database()));
        }
        if (trouble instanceof LedgerUnavailable silent) {
            return tell(CliException.failed("mongodb.silent", String.valueOf(silent.getMessage())));
        }
        if (trouble instanceof KeyMissing missing) {
            return tell(CliException.failed("ledger.keys", missing.keys(), missing.place()));
        }
        if (trouble instanceof UnreadableEvent unread) {
            return tell(CliException.failed("ledger.unreadable", String.valueOf(unread.getMessage())));
        }
        if (trouble instanceof BadSecretFile bad) {
            return tell(CliException.failed("data.broken", String.valueOf(bad.getMessage())));
        }
        if (trouble instanceof UncheckedIOException broken) {
            return tell(CliException.failed("data.broken", String.valueOf(broken.getMessage())));
        }
        throw trouble;
    }

    /** Says what is wrong, and returns the exit status. */
    int tell(CliException trouble) {
        terminal.err().println("duban: " + trouble.in(terminal.texts()));
        return trouble.status();
    }

    private static CliException misuse(ParameterException trouble) {
        return switch (trouble) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> CliException.misused("option.twice", name(twice.getOverwritten()));
            default -> unfit(trouble);
        };
    }

    private static CliException unknown(UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().getFirst();
        if (unknown.isUnknownOption()) {
            return CliException.misused("option.unknown", beforeEquals(word));
        }
        boolean sub = unknown.getCommandLine().getParent() != null;
        return CliException.misused(sub ? "argument.unexpected" : "command.unknown", word);
    }

    private static CliException missing(List<ArgSpec> missing) {
        ArgSpec first = missing.getFirst();
        return CliException.misused(first.required() ? "argument.missing" : "option.value.missing", name(first));
    }

    private static CliException unfit(ParameterException trouble) {
        String value = String.valueOf(trouble.getValue());
        ArgSpec argument = trouble.getArgSpec();
        if (argument == null) {
            return CliException.misused("command.unknown", value);
        }
        if (value.isBlank()) {
            return CliException.misused("option.value.missing", name(argument));
        }
        return argument.arity().max() == 0
                ? CliException.misused("option.value.unexpected", name(argument))
                : CliException.misused("option.value.unfit", name(argument), value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String beforeEquals(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }
}
