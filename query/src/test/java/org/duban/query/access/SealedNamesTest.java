package org.duban.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Sealed;
import org.duban.events.person.PersonEvent.Post;
import org.duban.query.person.PersonFacts;
import org.duban.query.person.PersonFacts.PostHeld;
import org.duban.query.person.PersonFacts.SealedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read what is sealed of a person. */
class SealedNamesTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-11");
    private static final PersonId WANG = new PersonId("wang");
    private static final PersonFacts NOBODY_KNOWN = person(List.of());
    private static final PersonFacts OFFICIAL =
            person(List.of(new PostHeld(Post.OTHER, null, null, "校长", DAY, DAY.plusDays(1))));

    private static PersonFacts person(List<PostHeld> posts) {
        return new PersonFacts(
                WANG,
                List.of(new SealedName(DAY, new Sealed("x"), null)),
                List.of(),
                List.of(),
                posts,
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_keeps_leads_or_audits_the_record_reads_names_that_not_everybody_knows(Role role) {
        Access access = new Access(Reader.of(Set.of(role), null, null));

        assertThat(access.opens(NOBODY_KNOWN))
                .isEqualTo(EnumSet.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR)
                        .contains(role));
        assertThat(access.opens(OFFICIAL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_reads_his_own(Role role) {
        assertThat(new Access(new Reader(Set.of(role), Set.of(), null, WANG)).opens(NOBODY_KNOWN))
                .isTrue();
    }
}
