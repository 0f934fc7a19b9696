package org.duban.ui.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.events.LegalBasis;
import org.duban.ui.text.Texts;

/**
 * A problem document of RFC 9457.
 *
 * @param type {@code urn:duban:problem:} and the code
 * @param code stable, for programs
 * @param errors what is wrong with the request, one by one
 * @param legalBasis the provisions a refusal rests on
 * @param details what the detail mentions, by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Map<String, String>> errors,
        List<LegalBasis> legalBasis,
        Map<String, String> details) {

    /** Details of faults with which there may be a fuller text. */
    private static final Map<String, String> MORE = Map.of("least", ".between", "like", ".like", "names", ".names");

    /** The problem of a failure of {@code code}. */
    public static Problem of(ProblemCode code, List<Fault> faults, Map<String, String> details, Texts texts) {
        return of(code, faults, details, texts, Choice::told);
    }

    /** The same as a page tells it: whoever looks at one has seen neither parameters nor keys nor codes. */
    public static Problem onPage(ProblemCode code, List<Fault> faults, Map<String, String> details, Texts texts) {
        return of(code, faults, details, texts, Choice::inWords).onPage(texts);
    }

    private static Problem of(
            ProblemCode code, List<Fault> faults, Map<String, String> details, Texts texts, Naming naming) {
        String key = "problem." + code.name();
        return new Problem(
                type(code.name()),
                texts.get(key),
                code.status(),
                texts.told(key + ".detail", details),
                code.name(),
                faults.stream().map(fault -> error(fault, texts, naming)).toList(),
                List.of(),
                details);
    }

    /** The problem of a failure of {@code code}, with nothing more to say. */
    public static Problem of(ProblemCode code, Texts texts) {
        return of(code, List.of(), Map.of(), texts);
    }

    /** The problem of a refused command, to somebody who is told {@code names}. */
    public static Problem of(CommandRefused refused, Texts texts, RefusalNames names) {
        String code = refused.rule().name();
        String detail = texts.get("rule." + code, names.of(refused, texts));
        return new Problem(
                type(code),
                texts.get("kind." + refused.rule().kind()),
                status(refused),
                detail,
                code,
                RefusedFields.of(refused).stream()
                        .map(field -> Map.of("pointer", "/" + field, "code", code, "detail", detail))
                        .toList(),
                LegalBases.told(refused.legalBasis(), texts),
                refused.details());
    }

    /** The same under the title that pages give it. */
    public Problem onPage(Texts texts) {
        String key = "page." + code;
        return new Problem(
                type,
                texts.find(key).orElse(title),
                status,
                texts.find(key + ".detail").orElse(detail),
                code,
                errors,
                legalBasis,
                details);
    }

    private static int status(CommandRefused refused) {
        return switch (refused.rule().kind()) {
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case UNTIMELY, REFUSED -> 422;
        };
    }

    private static String type(String code) {
        return "urn:duban:problem:" + code;
    }

    /** How the choices of a fault are told. */
    @FunctionalInterface
    private interface Naming {

        String told(Map<String, String> details, Texts texts);
    }

    private static Map<String, String> error(Fault fault, Texts texts, Naming naming) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put(fault.place().member(), fault.at());
        error.put("code", fault.code().name());
        error.put("detail", detail(fault, texts, naming));
        return error;
    }

    /** With the form, the range or the names that would be accepted, where the fault says so. */
    private static String detail(Fault fault, Texts texts, Naming naming) {
        Map<String, String> told = inWords(fault, texts, naming);
        String key = "fault." + fault.code();
        return MORE.entrySet().stream()
                .filter(more -> told.containsKey(more.getKey()))
                .flatMap(more -> texts.find("more." + fault.code() + more.getValue()).stream())
                .findFirst()
                .map(text -> Texts.filled(text, told))
                .orElseGet(() -> texts.told(key, told));
    }

    /** What is unfit of a thing of that type, what it looks like and what there is, in words where there are any. */
    private static Map<String, String> inWords(Fault fault, Texts texts, Naming naming) {
        Map<String, String> details = fault.details();
        Map<String, String> told = new HashMap<>(details);
        texts.find("unfit." + details.get("of")).ifPresent(words -> told.put("why", words));
        texts.find("like." + fault.like()).ifPresent(words -> told.put("like", words));
        told.computeIfPresent("names", (name, codes) -> naming.told(details, texts));
        told.computeIfPresent(
                "wanted",
                (name, type) -> texts.find("type." + type + "."
                                + fault.at().substring(fault.at().lastIndexOf('/') + 1))
                        .orElseGet(() -> texts.get("type." + type)));
        return told;
    }
}
