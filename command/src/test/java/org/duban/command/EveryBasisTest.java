package org.duban.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.command.law.LegalText;
import org.duban.command.law.LegalText.Reach;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.RuleSummary;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every provision that a command, a refusal or a rule rests on, on the days on which texts changed and the days before. */
class EveryBasisTest {

    private static final LegalTexts TEXTS = LegalTexts.load();

    static final List<Cited> CITATIONS = Stream.of(
                    Commands.all().stream().map(CommandType::basis).flatMap(EveryBasisTest::always),
                    CommandFolders.refusals().stream().map(Rule::basis).flatMap(EveryBasisTest::always),
                    Forms.CASES.stream()
                            .flatMap(form -> form.bases().values().stream())
                            .flatMap(EveryBasisTest::always),
                    DeadlineRules.jurisdictions().stream().flatMap(EveryBasisTest::ofRules))
            .flatMap(citations -> citations)
            .distinct()
            .toList();

    private static final List<LocalDate> DAYS = Stream.of(
                    "2007-01-01",
                    "2023-05-10",
                    "2024-11-08",
                    "2024-11-28",
                    "2025-03-11",
                    "2025-06-01",
                    "2025-09-26",
                    "2025-12-01")
            .map(LocalDate::parse)
            .flatMap(day -> Stream.of(day.minusDays(1), day))
            .toList();

    /** What is said of a number that is shown for a day on which its text was not there. */
    private static final List<String> TOO_EARLY =
            List.of("NOT_IN_EARLIER_TEXT", "BEFORE_THIS_TEXT", "MODEL_BEFORE_ITS_TEXT");

    @ParameterizedTest
    @FieldSource("CITATIONS")
    void is_an_article_of_the_text_of_that_day_or_says_that_there_was_none(Cited citation) {
        for (LocalDate day : citation.days()) {
            assertThat(TEXTS.basis("R", citation.provision(), day))
                    .as("%s on %s", citation, day)
                    .isNotEmpty()
                    .allSatisfy(basis -> mustFit(basis, day));
        }
    }

    @ParameterizedTest
    @FieldSource("CITATIONS")
    void is_shown_as_a_model_or_a_choice_where_no_text_binds_the_place(Cited citation) {
        for (LocalDate day : citation.days()) {
            assertThat(TEXTS.basis("R", citation.provision(), day))
                    .filteredOn(basis -> TEXTS.text(basis.source()).reach() == Reach.ELSEWHERE
                            || TEXTS.text(basis.source()).reach() == Reach.NOBODY
                            || basis.source().equals("SH-Rules"))
                    .allSatisfy(basis -> {
                        assertThat(basis.status()).isNotEqualTo(LegalStatus.LAW);
                        assertThat(basis.note()).isNotNull();
                    });
        }
    }

    @Test
    void a_number_of_a_text_that_came_later_says_so_where_the_text_before_is_not_known() {
        assertThat(TEXTS.basis("R", "SH-Bud §25", LocalDate.parse("2021-09-27")))
                .extracting(LegalBasis::status, LegalBasis::note)
                .containsExactly(tuple(LegalStatus.VERIFY, "BEFORE_THIS_TEXT"));
        assertThat(TEXTS.basis("R", "SH-Bud §25", LocalDate.parse("2021-09-28")))
                .extracting(LegalBasis::status, LegalBasis::note)
                .containsExactly(tuple(LegalStatus.LAW, null));
        assertThat(TEXTS.basis("R", "Bud §14", LocalDate.parse("2017-12-31")))
                .extracting(LegalBasis::note)
                .containsExactly("BEFORE_THIS_TEXT");
        assertThat(TEXTS.basis("R", "CQ-Rules §34", LocalDate.parse("2023-03-29")))
                .extracting(LegalBasis::status, LegalBasis::note)
                .containsExactly(tuple(LegalStatus.MODEL, "MODEL_BEFORE_ITS_TEXT"));
    }

    @Test
    void nobody_is_told_that_a_number_was_not_verified() {
        assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .flatMap(language -> CommandFolders.words(language).values().stream()))
                .noneMatch(words -> words.contains("未核实") || words.contains("not verified"));
    }

    private static void mustFit(LegalBasis basis, LocalDate day) {
        LegalText text = TEXTS.text(basis.source());
        Integer last = text.lastArticle();
        String article = basis.article();
        assertThat(article == null || last == null || number(article) <= last)
                .as("%s has an article %s", text.source(), article)
                .isTrue();
        assertThat(began(text, day)
                        || TOO_EARLY.contains(String.valueOf(basis.note()))
                        || basis.status() == LegalStatus.DD)
                .as("%s had begun by %s", text.source(), day)
                .isTrue();
        assertThat(text.replacedBy() == null || day.isBefore(text.replacedBy().from()))
                .as("%s still held on %s", text.source(), day)
                .isTrue();
    }

    /** As far as its first day is known. */
    private static boolean began(LegalText text, LocalDate day) {
        String first =
                text.inForceFrom() == null ? text.enacted() : text.inForceFrom().toString();
        return first == null || day.toString().substring(0, first.length()).compareTo(first) >= 0;
    }

    private static int number(String article) {
        return Integer.parseInt(article.split("[ (]", 2)[0]);
    }

    private static Stream<Cited> always(String citations) {
        return Stream.of(citations.split("; ")).map(one -> new Cited(one, null, null));
    }

    private static Stream<Cited> ofRules(String place) {
        return DeadlineRules.load(TEXTS, place).rules(Locale.ROOT).stream()
                .map(rule -> new Cited(citation(rule), rule.effectiveFrom(), rule.effectiveTo()));
    }

    private static String citation(RuleSummary rule) {
        return rule.article() == null ? rule.source() : rule.source() + " §" + rule.article();
    }

    /** A provision, and the days between which it is cited. */
    record Cited(
            String provision,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        List<LocalDate> days() {
            return DAYS.stream()
                    .filter(day -> (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)))
                    .toList();
        }
    }
}
