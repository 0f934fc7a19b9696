package org.duban.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.open;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.account.AccountRefusals;
import org.duban.command.casefile.CaseRefusals;
import org.duban.command.dispatch.WorkingGateway;
import org.duban.command.duty.DutyRefusals;
import org.duban.command.handling.DeliberationRefusals;
import org.duban.command.handling.ItemRefusals;
import org.duban.command.handling.TellingRefusals;
import org.duban.command.internalrule.InternalRuleCommand.AdoptInternalRule;
import org.duban.command.law.LegalTexts;
import org.duban.command.lawinspection.LawInspections;
import org.duban.command.livelihood.LivelihoodCommand.RecordProjectVote;
import org.duban.command.livelihood.LivelihoodCommand.RegisterProject;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.meeting.MeetingRefusals;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.notice.NoticeRefusals;
import org.duban.command.person.PersonRefusals;
import org.duban.command.reading.ReadingRefusals;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatRefusals;
import org.duban.command.sheet.FigureSheetRefusals;
import org.duban.command.suggestion.CorrectedSuggestionsTest;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.command.unit.UnitRefusals;
import org.duban.events.CaseId;
import org.duban.events.InternalRuleId;
import org.duban.events.MeetingId;
import org.duban.events.Principal;
import org.duban.events.Secrecy;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.ledger.history.History;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    /** What is named as one has to type it. */
    private static final Set<String> TYPED = Set.of("duty", "purpose", "known", "fields", "forms", "form");

    /** Their words alone say what would be accepted; each was read for that. */
    private static final List<String> IN_WORDS = List.of(
            "ADJUSTMENT_NOT_APPROVED",
            "NOT_DELEGATED",
            "NOT_LINKED",
            "FIELDWORK_OVER",
            "WORK_REPORT_NOT_SENT_FOR_COMMENT",
            "WORK_REPORT_NOT_DISTRIBUTED",
            "OWN_WORK_ACCEPTED",
            "DRAFTER_APPROVES",
            "ERASURE_BY_REQUESTER",
            "DRAFT_NOT_SENT",
            "VOTE_NOT_DISSATISFIED",
            "EXTENSION_NOT_REQUESTED",
            "SECRET_NOT_PUBLISHED",
            "NOT_PUBLISHED",
            "DEPUTIES_NOT_TOLD",
            "TERM_NOT_SUSPENDED",
            "NOT_YOUR_UNIT",
            "FINDING_AFTER_REPORT",
            "NOTHING_TO_ANSWER",
            "NO_LEGAL_HOLD",
            "NO_POST_HELD",
            "PERSON_ERASED",
            "CHANGES_NOTHING");

    @TempDir
    Path folder;

    /** What is refused before it is asked what the command is about. */
    private final Map<Rule, Supplier<Outcome>> atTheGateway = Map.of(
            CommonRule.CASE_ID_CHOSEN,
                    () -> sent(office -> {
                        office.partial.add("clerk");
                        return Sender.of("clerk");
                    }),
            CommonRule.RECORDED_BEFORE_HEAD, () -> imported(Duration.ofMillis(-1)),
            CommonRule.RECORDED_AFTER_NOW, () -> imported(Duration.ofMillis(1)),
            MeetingRule.MEETING_ACTED_ON, this::actedOn,
            MeetingRule.SITTING_TOLD_OTHERWISE, this::toldOtherwise,
            CommonRule.CORRECTION_OF_OWN_WORD, CorrectedSuggestionsTest::said,
            CommonRule.ACTING_UNIT_OVER,
                    () -> sent(office -> {
                        office.bySystem(new EndUnit(Town.MARKETS, "r", Town.FOUNDED));
                        return WorkingGateway.onBehalf(
                                "clerk", new Principal(Principal.Kind.UNIT, Town.MARKETS.value()));
                    }),
            CommonRule.RECORDED_WITHOUT_RIGHT, () -> onBehalf("committee", Principal.Kind.UNIT, Town.GREENING.value()),
            CommonRule.RECORDED_ACT_OF_OTHERS, () -> onBehalf("clerk", Principal.Kind.UNIT, Town.GREENING.value()),
            CommonRule.RECORDED_FOR_NOBODY, () -> onBehalf("clerk", Principal.Kind.UNIT, Town.ENVIRONMENT.value()));

    /**
     * Those that folders share, those of registers and of the form that most tests tell of; other forms, and registers that keep what happened, have
     * their refusals beside their stories.
     */
    static Stream<Rule> rules() {
        Set<Rule> elsewhere = Stream.of(
                        Forms.CASES.stream()
                                .filter(form -> !form.equals(LawInspections.FORM))
                                .flatMap(form -> form.refusals().stream()),
                        Forms.REGISTERS.stream()
                                .filter(LoggedRegister.class::isInstance)
                                .flatMap(register -> register.refusals().stream()),
                        Stream.of(CommonRule.ENTRY_UNKNOWN, CommonRule.ENTRY_EXISTS))
                .flatMap(rules -> rules)
                .collect(Collectors.toSet());
        return CommandFolders.refusals().stream().filter(rule -> !elsewhere.contains(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_refuses_a_command(Rule rule) {
        refused(rule).thenRefused(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_a_refusal_names_by_a_code_has_words(Rule rule) {
        Set<String> words = CommandFolders.words(Locale.ENGLISH).keySet();
        Map<String, String> details =
                Objects.requireNonNull(refused(rule).refusal()).details();

        assertThat(details.entrySet().stream()
                        .filter(detail -> !TYPED.contains(detail.getKey()))
                        .flatMap(detail -> Several.in(detail.getValue()).stream())
                        .filter(value -> value.matches("[A-Z][A-Za-z_]+")))
                .allSatisfy(code -> assertThat(words).contains("word." + code));
    }

    /** A name may hold blanks, so that these would not tell where one ends and the next begins. */
    @ParameterizedTest
    @MethodSource("rules")
    void what_a_refusal_names_one_after_the_other_has_no_blanks_between(Rule rule) {
        Set<String> words = CommandFolders.words(Locale.ENGLISH).keySet();
        Map<String, String> details =
                Objects.requireNonNull(refused(rule).refusal()).details();

        assertThat(details.values())
                .noneMatch(value -> value.contains(" ")
                        && Stream.of(value.split(" ", -1)).allMatch(part -> words.contains("word." + part)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_refusal_gives_all_that_its_words_mention_and_nothing_else(Rule rule) {
        Map<String, String> details =
                Objects.requireNonNull(refused(rule).refusal()).details();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String words = CommandFolders.words(language).get("rule." + rule.name());
            List<String> places = Pattern.compile("\\{(\\w+)}")
                    .matcher(words)
                    .results()
                    .map(place -> place.group(1))
                    .toList();
            assertThat(details.keySet()).as("%s %s", rule, language).containsAll(places);
        }
    }

    @Test
    void a_refusal_mentions_what_is_wrong_or_which_field_it_is_in_or_says_in_words_what_has_to_come_first() {
        Map<String, String> words = CommandFolders.words(Locale.CHINESE);
        List<String> bare = CommandFolders.refusals().stream()
                .filter(rule -> rule.fields().isEmpty()
                        && !words.getOrDefault("rule." + rule.name(), "").contains("{"))
                .map(Rule::name)
                .toList();

        assertThat(bare).containsExactlyInAnyOrderElementsOf(IN_WORDS);
    }

    @Test
    void every_rule_cites_texts_that_are_known() {
        LegalTexts texts = LegalTexts.load();

        assertThat(CommandFolders.refusals()).allSatisfy(rule -> texts.check(rule.basis()));
    }

    @Test
    void a_rules_name_stands_once_over_all_folders() {
        assertThat(CommandFolders.refusals()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private Outcome refused(Rule rule) {
        return Stream.of(
                        CaseRefusals.ALL,
                        ItemRefusals.ALL,
                        DeliberationRefusals.ALL,
                        TellingRefusals.ALL,
                        DutyRefusals.ALL,
                        MeetingRefusals.ALL,
                        NoticeRefusals.ALL,
                        ReadingRefusals.ALL,
                        PersonRefusals.ALL,
                        SeatRefusals.ALL,
                        FigureSheetRefusals.ALL,
                        UnitRefusals.ALL,
                        AccountRefusals.ALL,
                        atTheGateway)
                .flatMap(refusals -> Stream.ofNullable(refusals.get(rule)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command is refused by " + rule))
                .get();
    }

    /** A meeting of the chairpersons that adopted a rule, and would be one of the congress. */
    private Outcome actedOn() {
        MeetingId meeting = new MeetingId("chairs-99");
        try (WorkingGateway office = WorkingGateway.begun(folder)) {
            office.bySystem(new ScheduleMeeting(
                    meeting, MeetingKind.CHAIRPERSONS, 17, 99, "主任会议", day("03-01"), null, false, day("02-01")));
            office.bySystem(new AdoptInternalRule(
                    new InternalRuleId("r"), "t", meeting, "n", day("03-02"), List.of(), null, day("03-01")));
            String event = office.history.stream(meeting.stream().value(), 0, History.NOW)
                    .getFirst()
                    .id();
            CommandRefused refusal = catchThrowableOfType(
                    CommandRefused.class,
                    () -> office.gateway.send(
                            new CorrectEvent(meeting.stream(), event, Map.of("kind", "CONGRESS"), "r", day("06-01")),
                            Sender.of("clerk")));
            return new Outcome(List.of(), refusal);
        }
    }

    private Outcome toldOtherwise() {
        MeetingId congress = new MeetingId("congress-99");
        CaseId project = new CaseId("markets");
        try (WorkingGateway office = WorkingGateway.begun(folder)) {
            office.bySystem(new ScheduleMeeting(
                    congress, MeetingKind.CONGRESS, 17, 99, "代表大会", day("03-01"), null, false, day("02-01")));
            office.bySystem(new RegisterProject(
                    project, "t", "t", 2023, Town.HOUSING, Town.ENVIRONMENT, Secrecy.PUBLIC, day("01-10")));
            office.bySystem(new RecordProjectVote(project, congress, 12, 10, 200, 240, day("03-01")));
            CommandRefused refusal = catchThrowableOfType(
                    CommandRefused.class,
                    () -> office.gateway.send(
                            new HoldMeeting(congress, 280, 239, null, day("03-01")), Sender.of("clerk")));
            return new Outcome(List.of(), refusal);
        }
    }

    /** A command that was recorded that long after now, which is the time of the ledger's head too. */
    private Outcome imported(Duration later) {
        return sent(office ->
                new Sender("clerk", null, null, null, null, office.now.get().plus(later), List.of(), null));
    }

    private Outcome onBehalf(String account, Principal.Kind kind, String id) {
        return sent(office -> WorkingGateway.onBehalf(account, new Principal(kind, id)));
    }

    private Outcome sent(Function<WorkingGateway, Sender> sender) {
        try (WorkingGateway office = WorkingGateway.begun(folder)) {
            CommandRefused refusal = catchThrowableOfType(
                    CommandRefused.class,
                    () -> office.gateway.send(open(Linkage.NONE, Secrecy.PUBLIC), sender.apply(office)));
            return new Outcome(List.of(), refusal);
        }
    }
}
