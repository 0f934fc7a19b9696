package org.duban.ui.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;

/** The legal texts and the deadline rules of the place, read beside whoever goes on starting. */
final class LawAhead {

    private final CompletableFuture<LegalTexts> law;
    private final CompletableFuture<DeadlineRules> rules;

    private LawAhead(DubanSettings settings) {
        law = begun(LegalTexts::load);
        rules = begun(() -> DeadlineRules.load(law.join(), settings.jurisdiction(), settings.rules()));
    }

    /** Begins to read those that {@code settings} name, and returns at once. */
    static LawAhead begun(DubanSettings settings) {
        return new LawAhead(settings);
    }

    private static <T> CompletableFuture<T> begun(Supplier<T> reading) {
        return CompletableFuture.supplyAsync(
                reading,
                task -> Thread.ofPlatform().name("law-reading").daemon().start(task));
    }

    LegalTexts law() {
        return read(law);
    }

    /** @throws org.duban.command.data.BadDataFile if a file of them cannot be used */
    DeadlineRules rules() {
        return read(rules);
    }

    private static <T> T read(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw failed;
        }
    }
}
