package org.duban.ui.reads;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.RuleSummary;
import org.duban.events.DutyKind;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemState;
import org.duban.query.CaseForms;
import org.duban.query.Registers;
import org.duban.query.caseview.ViewedForm;
import org.duban.ui.http.Parameters;
import org.duban.ui.problem.Choice;
import org.jspecify.annotations.Nullable;

/** The codes that can be asked for by name: what forms, registers and shared processes bring. */
public final class KnownCodes {

    private static final String NONE = "none";

    private KnownCodes() {}

    /** What may owe something: the forms, and the registers whose entries have duties. */
    public static List<String> forms() {
        Stream<String> registers = Registers.ALL.stream()
                .filter(register -> !register.duties().isEmpty())
                .map(register -> register.kind().toUpperCase(Locale.ROOT));
        return Stream.concat(CaseForms.ALL.stream().map(ViewedForm::code), registers)
                .toList();
    }

    /** The kinds of duties, in the order in which a case meets them. */
    public static List<String> duties() {
        Stream<DutyKind> own = CaseForms.ALL.stream().flatMap(form -> form.duties().stream());
        Stream<DutyKind> registers = Registers.ALL.stream().flatMap(register -> register.duties().stream());
        return Stream.of(own, Stream.of(HandlingDuty.values()), registers)
                .flatMap(kinds -> kinds)
                .map(DutyKind::name)
                .distinct()
                .toList();
    }

    /** The rules that set deadlines, in any of their versions. */
    static List<String> rules(DeadlineRules rules) {
        return rules.rules(Locale.ROOT).stream()
                .map(RuleSummary::ruleId)
                .distinct()
                .sorted()
                .toList();
    }

    /** What may stand in the state of something owed: of the item that it is about, or of the duty itself. */
    static List<String> states() {
        return Stream.concat(Stream.of(ItemState.values()).map(ItemState::name), Stream.of("OPEN", "DONE", "LAPSED"))
                .toList();
    }

    /** The stages of cases. */
    public static List<String> stages() {
        return CaseForms.stages();
    }

    /**
     * The code that a parameter names, as it is or in kebab case; null if it is not given.
     *
     * @param known those that there are
     * @param words under which there are words for each
     * @throws org.duban.ui.problem.ProblemException naming them, if there is none of that name
     */
    static @Nullable String one(Parameters parameters, String name, List<String> known, String words) {
        return parameters.choice(name, Choice.of(known, words), reading(known));
    }

    /**
     * Reads a code, written as it is or in kebab case.
     *
     * @param known those that there are
     * @return throws an IllegalArgumentException if there is none of that name
     */
    public static UnaryOperator<String> reading(List<String> known) {
        return text -> {
            String code = text.toUpperCase(Locale.ROOT).replace('-', '_');
            if (!known.contains(code)) {
                throw new IllegalArgumentException("There is no " + text);
            }
            return code;
        };
    }

    /** The organs that a parameter names with commas between them, nothing for what is about none; null if it is not given. */
    static @Nullable List<SupervisedOrgan> organs(Parameters parameters, String name) {
        List<Choice> choices = Stream.concat(
                        Stream.of(SupervisedOrgan.values()).map(organ -> new Choice(organ.name(), Choice.key(organ))),
                        Stream.of(new Choice(NONE, "value.noOrgan")))
                .toList();
        return parameters.choice(name, choices, KnownCodes::organs);
    }

    /** Reads organs with commas between them; nothing for what is about none. */
    public static List<SupervisedOrgan> organs(String text) {
        return text.equals(NONE)
                ? List.of()
                : Stream.of(text.split(",", -1)).map(SupervisedOrgan::valueOf).toList();
    }

    /** Organs as {@link #organs(String)} reads them. */
    public static String text(List<SupervisedOrgan> organs) {
        return organs.isEmpty() ? NONE : organs.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
