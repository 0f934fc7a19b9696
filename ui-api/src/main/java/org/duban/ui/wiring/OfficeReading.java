package org.duban.ui.wiring;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.ui.security.office.OfficeSettings;

/** Understands what is written of the office's login service. */
final class OfficeReading {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final List<Setting> PARTS =
            List.of(Setting.OIDC_CLIENT_ID, Setting.OIDC_CLIENT_SECRET, Setting.OIDC_AUDIENCE);

    private OfficeReading() {}

    /**
     * The login service that is set; empty if none is.
     *
     * @throws StartRefused if one cannot be so, or a part of it counts for nothing without another
     */
    static Optional<OfficeSettings> of(DubanProperties written) {
        if (!Setting.OIDC_ISSUER.in(written)) {
            PARTS.stream().filter(part -> part.in(written)).findFirst().ifPresent(part -> refuse(
                    "已设 " + part.variable() + "，却没有设 DUBAN_OIDC_ISSUER。",
                    part.variable() + " is set, but not DUBAN_OIDC_ISSUER."));
            return Optional.empty();
        }
        String issuer = Setting.OIDC_ISSUER.written(written);
        UnfitSetting.read(Setting.OIDC_ISSUER, issuer, () -> secure(issuer));
        String client = Setting.OIDC_CLIENT_ID.written(written);
        String audience = Setting.OIDC_AUDIENCE.written(written);
        if (client.isBlank() && audience.isBlank()) {
            refuse(
                    "已设 DUBAN_OIDC_ISSUER，还要设 DUBAN_OIDC_CLIENT_ID（供人员登录）或者 DUBAN_OIDC_AUDIENCE（供程序使用）。",
                    "DUBAN_OIDC_ISSUER is set: set DUBAN_OIDC_CLIENT_ID for people or DUBAN_OIDC_AUDIENCE for programs too.");
        }
        if (client.equals(audience)) {
            refuse(
                    "DUBAN_OIDC_AUDIENCE 不能与 DUBAN_OIDC_CLIENT_ID 相同，否则登录凭证会被当作程序的令牌。",
                    "DUBAN_OIDC_AUDIENCE cannot be DUBAN_OIDC_CLIENT_ID: proofs of a login would pass for tokens of programs.");
        }
        return Optional.of(new OfficeSettings(
                issuer,
                filled(client),
                filled(Setting.OIDC_CLIENT_SECRET.written(written)),
                new LinkedHashSet<>(Arrays.asList(
                        Setting.OIDC_SCOPE.written(written).strip().split(" +", -1))),
                Setting.OIDC_CLAIM.written(written),
                filled(audience),
                filled(Setting.BASE_URL.written(written).replaceFirst("/$", ""))));
    }

    private static @org.jspecify.annotations.Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    /** Whoever could change what it says on its way here could be anybody. */
    private static URI secure(String issuer) {
        URI address = URI.create(issuer);
        if (!address.getScheme().equals("https") && !THIS_MACHINE.contains(String.valueOf(address.getHost()))) {
            throw new IllegalArgumentException("Not by TLS: " + issuer);
        }
        return address;
    }

    private static void refuse(String chinese, String english) {
        throw new StartRefused(chinese, english);
    }
}
