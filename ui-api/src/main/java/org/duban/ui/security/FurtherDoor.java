package org.duban.ui.security;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/** A way in beside passwords and Duban's own tokens, if one is set up. */
public interface FurtherDoor {

    /** What stands before the other doors, in order. */
    List<Filter> filters(
            SecurityContextRepository sessions, AuthenticationSuccessHandler in, AuthenticationFailureHandler out);

    /** Where people are sent to log in, within the application; empty if it is for programs alone. */
    Optional<String> page();

    /**
     * Where whoever logs out here logs out there too, and what for.
     *
     * @param word the office's word that his session began with
     * @param back where he comes to afterwards
     */
    Optional<String> wayOut(String word, String back);

    /** Of which site pages may be shown after a form of ours; empty if of none but ours. */
    Optional<String> site();
}
