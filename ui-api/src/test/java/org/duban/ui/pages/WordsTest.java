package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalText.Reach;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.RuleSummary;
import org.duban.events.Body;
import org.duban.events.Derivation.Reason;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.EscalationEvent.Channel;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.Light;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.words.FolderWords;
import org.duban.events.workreport.DraftingEvent.ReportResearchOrganised;
import org.duban.query.Registers;
import org.duban.query.cases.CaseLink.Relation;
import org.duban.query.cases.CaseSort;
import org.duban.query.duty.Escalation.Pressure;
import org.duban.query.followup.EscalationProposal;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.Sort;
import org.duban.query.register.ViewedRegister;
import org.duban.ui.pages.forms.BulkResult;
import org.duban.ui.pages.intake.IntakeField;
import org.duban.ui.pages.intake.IntakeRow;
import org.duban.ui.pages.past.Difference;
import org.duban.ui.reads.KnownCodes;
import org.duban.ui.sheet.UnreadableSheet;
import org.duban.ui.text.AllWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern SHOWN = Pattern.compile("#\\{([a-zA-Z._]+[a-zA-Z])");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-zA-Z]+(?:\\.[a-zA-Z]+)+)[\"']");
    private static final Pattern TOLD = Pattern.compile("words\\.get\\(\"([a-zA-Z.]+[a-zA-Z])\"");

    /** What pages are asked for by parameters that no filter of a list has. */
    private static final List<String> ASKED = List.of(
            "on",
            "asOf",
            "year",
            "from",
            "to",
            "otherFrom",
            "otherTo",
            "trigger",
            "day",
            "cursor",
            "history",
            "items",
            "status",
            "stated",
            "length",
            "counts",
            "congressSession",
            "figure",
            "position",
            "receipt",
            "outcome",
            "account",
            "row",
            "address",
            "name");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_words_are_missing(String language) throws IOException {
        Set<String> wanted = constants();
        wanted.addAll(found(SHOWN, Path.of("src/main/resources/templates/pages")));
        wanted.addAll(found(TOLD, Path.of("src/main/java/org/duban/ui/pages")));
        assertThat(AllWords.with(WordsTest.class, Locale.of(language)).keySet()).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_words_are_left_over(String language) throws IOException {
        Set<String> used = constants();
        used.addAll(RecordTableTest.keys());
        used.addAll(found(SHOWN, Path.of("src/main/resources/templates/pages")));
        used.addAll(found(QUOTED, Path.of("src/main/resources/templates/pages")));
        used.addAll(found(QUOTED, Path.of("src/main/java/org/duban/ui/pages")));
        assertThat(used).containsAll(words(language).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void apostrophes_do_not_swallow_what_is_filled_in(String language) {
        assertThat(AllWords.with(WordsTest.class, Locale.of(language)).entrySet())
                .filteredOn(word -> PLACE.matcher(word.getValue()).find())
                .isNotEmpty()
                .allSatisfy(
                        word -> assertThat(word.getValue()).as(word.getKey()).doesNotContain("'"));
    }

    /** The words of the pages alone. */
    private static Map<String, String> words(String language) {
        return FolderWords.of(List.of(WordsTest.class.getPackageName()), Locale.of(language));
    }

    /** The keys that end in a constant's name. */
    private static Set<String> constants() {
        Set<String> keys = new TreeSet<>(Set.of(
                "state.OPEN",
                "state.DONE",
                "state.LAPSED",
                "offset.D",
                "offset.WD",
                "offset.M",
                "dossier.agenda",
                "dossier.asked",
                "dossier.suggestions",
                "dossier.trainings",
                "dossier.activities",
                "dossier.meetings",
                "units.ORGAN",
                "units.COMMITTEE",
                "units.punctuality",
                "units.outcome",
                "units.satisfaction",
                "problem.advice.missing",
                "problem.advice.login",
                "problem.advice.role",
                "problem.advice.program",
                "problem.number",
                "problem.advice.parameter",
                "problem.advice.later",
                "problem.advice.large",
                "problem.advice.old",
                "problem.advice.unread",
                "problem.advice.filled",
                "responsible.ORGAN_OFFICE",
                "responsible.GENERAL_OFFICE",
                "organ.none",
                "time.before",
                "time.after",
                "password.differ",
                "password.wrong",
                "login.failed",
                "login.failed.unknown",
                "login.failed.declined",
                "login.failed.again",
                "login.failed.office",
                "notices.mail.sent",
                "notices.mail.failed",
                "administration.refusals"));
        ASKED.forEach(name -> keys.add("asked." + name));
        Stream.of("KEPT", "FORGOTTEN", "TAKEN", "TOO_MANY", "BAD_NAME", "UNKNOWN")
                .forEach(fate -> keys.add("saved.fate." + fate));
        add(keys, "readings.kind.", org.duban.events.reading.ReadingEvent.ReadingKind.values());
        add(keys, "system.finding.", org.duban.ui.audit.AuditFinding.Kind.values());
        add(keys, "system.finding.mend.", org.duban.ui.audit.AuditFinding.Kind.values());
        keys.add("administration.readings");
        add(keys, "logins.", org.duban.ui.journal.LoginBook.Outcome.values());
        Registers.ALL.stream()
                .map(ViewedRegister::kind)
                .filter(kind -> !kind.equals("notice")) // they have no page of their own
                .forEach(kind -> keys.add("register." + kind));
        MainPlace.of(Set.of(Role.CLERK)).forEach(place -> keys.add("nav." + place.code()));
        Stream.of("days", "working-days", "months").forEach(unit -> keys.add("counts." + unit));
        add(keys, "policy.", VotePolicy.values());
        fieldwork().forEach(step -> keys.add("source." + step));
        add(keys, "light.", Light.values());
        add(keys, "mark.", Difference.Mark.values());
        add(keys, "chart.owner.", Light.values());
        Stream.of("IN_TIME", "LATE", "OVERDUE", "RUNNING").forEach(fate -> keys.add("chart.month." + fate));
        Stream.of("owner", "month")
                .flatMap(chart -> Stream.of("", ".caption", ".rows", ".share").map(part -> "chart." + chart + part))
                .forEach(keys::add);
        add(keys, "letter.", Pressure.values());
        add(keys, "intake.field.", IntakeField.values());
        add(keys, "intake.headings.", IntakeField.values());
        add(keys, "bulk.fate.", BulkResult.Fate.values());
        add(keys, "intake.fate.", IntakeRow.Fate.values());
        add(keys, "intake.why.", UnreadableSheet.Why.values());
        add(keys, "skipped.", Reason.values());
        KnownCodes.duties().forEach(kind -> keys.add("duty." + kind));
        add(keys, "value.ItemState.", ItemState.values());
        add(keys, "responsible.any.", Responsible.Kind.values());
        add(keys, "body.", Body.values());
        Stream.of(CaseSort.values()).map(Codes::of).forEach(code -> keys.add("caseSort." + code));
        FilterForm.SIFTING.stream()
                .filter(field -> !field.equals("responsibleId"))
                .forEach(field -> keys.add("filter." + field));
        CaseFilterForm.FIELDS.forEach(field -> keys.add("filter." + field));
        Stream.of(Sort.values()).map(Codes::of).forEach(code -> keys.add("sort." + code));
        add(keys, "organ.", SupervisedOrgan.values());
        KnownCodes.forms().forEach(form -> keys.add("form." + form));
        KnownCodes.stages().forEach(stage -> keys.add("stage." + stage));
        add(keys, "conflict.", org.duban.query.conflict.ConflictKind.values());
        Stream.of(Relation.values())
                .map(Relation::name)
                .filter(relation -> !relation.equals("NAMED_BY"))
                .forEach(relation -> keys.add("link." + relation));
        Stream.of("NAMED_BY.caselink", "NAMED_BY.plan", "NAMED_BY.resolution")
                .forEach(relation -> keys.add("link." + relation));
        add(keys, "firmness.", org.duban.events.LegalStatus.values());
        rules().map(RuleSummary::trigger).forEach(trigger -> keys.add("trigger." + trigger.replace(' ', '-')));
        rules().map(RuleSummary::ruleId).forEach(rule -> keys.add("term." + rule));
        add(keys, "escalation.", Pressure.values());
        add(keys, "escalation.told.", Channel.values());
        add(keys, "measure.", Measure.values());
        add(keys, "proposal.", EscalationProposal.values());
        add(keys, "secrecy.", Secrecy.values());
        add(keys, "value.Category.", Category.values());
        add(keys, "cite.title.", Reach.values());
        Stream.of(FollowUpStatus.values()).map(Codes::of).forEach(code -> keys.add("status." + code));
        Stream.of(Emptiness.values()).map(Codes::of).forEach(code -> keys.add("empty." + code));
        Stream.of(Emptiness.values()).map(Codes::of).forEach(code -> keys.add("empty." + code + ".next"));
        return keys;
    }

    /** The rules of every place. */
    private static Stream<RuleSummary> rules() {
        LegalTexts law = LegalTexts.load();
        return DeadlineRules.jurisdictions().stream()
                .flatMap(place -> DeadlineRules.load(law, place).rules(Locale.ROOT).stream());
    }

    /** The steps that findings come from. */
    private static Stream<String> fieldwork() {
        return Stream.concat(
                Stream.of(FieldworkEvent.class.getPermittedSubclasses())
                        .filter(step -> Stream.of(step.getRecordComponents())
                                .anyMatch(component -> component.getType() == Activity.class))
                        .map(Class::getSimpleName),
                Stream.of(FollowUpSupervisionHeld.class, ReportResearchOrganised.class)
                        .map(Class::getSimpleName));
    }

    private static void add(Set<String> keys, String family, Enum<?>[] constants) {
        Stream.of(constants).forEach(constant -> keys.add(family + constant.name()));
    }

    private static Set<String> found(Pattern pattern, Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
