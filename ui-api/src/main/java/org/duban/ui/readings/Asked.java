package org.duban.ui.readings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Who asks for what, as a reading is noted. */
final class Asked {

    /** What people look for is theirs: it may be somebody's name, which could never be taken out of the ledger again. */
    private static final String LOOKED_FOR = "text=";

    private static final String HIDDEN = LOOKED_FOR + "…";

    private Asked() {}

    /** Who logged in. */
    static Optional<Account> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .map(Account.class::cast);
    }

    /** The case that the address names, if it names one. */
    static Optional<CaseId> caseId(HttpServletRequest request) {
        Map<?, ?> named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> all
                ? all
                : Map.of();
        if (named.get("caseId") instanceof String id) {
            return read(CaseId.KIND + "-" + id);
        }
        return named.get("stream") instanceof String stream ? read(stream) : Optional.empty();
    }

    private static Optional<CaseId> read(String stream) {
        try {
            StreamId read = new StreamId(stream);
            return read.kind().equals(CaseId.KIND) ? Optional.of(new CaseId(read.id())) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What narrows it. */
    static @Nullable String filter(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || query.isBlank()
                ? null
                : Arrays.stream(query.split("&"))
                        .map(part -> part.startsWith(LOOKED_FOR) ? HIDDEN : part)
                        .collect(Collectors.joining("&"));
    }
}
