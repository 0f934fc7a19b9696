package org.duban.ui.wiring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set, by a variable of the environment or an option of the command line. */
enum Setting {
    PORT,
    BIND,
    DATA,
    CLOCK,
    ZONE,
    DIGEST,
    VOTE_POLICY,
    ADMIN_PASSWORD,
    EVIDENCE_LIMIT,
    BODY_LIMIT,
    JURISDICTION,
    RULES,
    BASE_URL,
    NOTICE_HOUR,
    NOTICE_OLDEST_DAYS,
    NOTICE_RETRY_DAYS,
    MAIL_HOST,
    MAIL_PORT,
    MAIL_FROM,
    MAIL_USER,
    MAIL_PASSWORD,
    MAIL_TLS,
    MAIL_MOST,
    MONGODB_URI;

    static final String PREFIX = "DUBAN_";

    /** Its variable, for example {@code DUBAN_VOTE_POLICY}. */
    String variable() {
        return PREFIX + name();
    }

    /** Its option, for example {@code --vote-policy}. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findAny();
    }

    static Optional<Setting> ofOption(String option) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(option))
                .findAny();
    }
}
