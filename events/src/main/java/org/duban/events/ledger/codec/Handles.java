package org.duban.events.ledger.codec;

import java.lang.reflect.UndeclaredThrowableException;
import org.jspecify.annotations.Nullable;

/** Calls method handles of records, which throw nothing checked although their signature says so. */
final class Handles {

    private Handles() {}

    static <T extends @Nullable Object> T call(Call<T> call) {
        try {
            return call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    interface Call<T extends @Nullable Object> {

        T run() throws Throwable;
    }
}
