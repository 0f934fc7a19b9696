package org.duban.ui.pages.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, as the page draws it.
 *
 * @param name where its value stands in the command, as {@code findings/0/title}
 * @param hint what to know when filling it in; null for nothing
 * @param need whether it has to be filled in
 * @param values what it holds; none if it is empty
 * @param options what there is to choose from
 * @param parts the fields that belong together, of a group; of one that repeats each of its groups
 * @param fault what is wrong with it; null if nothing is
 * @param search by which what there is to choose from is narrowed; null where all of it is drawn
 */
public record FormField(
        String name,
        FieldKind kind,
        String label,
        @Nullable String hint,
        Need need,
        List<String> values,
        List<Option> options,
        List<FormField> parts,
        @Nullable String fault,
        @Nullable Search search) {

    /** What an HTML element may be called by. */
    public String id() {
        return "f-" + name.replace('/', '-');
    }

    /** What it holds, as one text; each in a line of its own if there are several. */
    public String value() {
        return String.join("\n", values);
    }

    /** The name of what it is drawn with. */
    public String drawing() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Which elements describe it, for readers of screens; null if none do. */
    public @Nullable String described() {
        List<String> by = Stream.of(fault == null ? "" : id() + "-fault", hint == null ? "" : id() + "-hint")
                .filter(part -> !part.isEmpty())
                .toList();
        return by.isEmpty() ? null : String.join(" ", by);
    }

    /** What its options stand under, in their order; empty if they stand under nothing. */
    public Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        options.stream().map(Option::group).filter(java.util.Objects::nonNull).forEach(groups::add);
        return groups;
    }

    /** The same with what to know when filling it in, if there is anything more to know. */
    FormField explained(Optional<String> how) {
        return new FormField(name, kind, label, how.orElse(hint), need, values, options, parts, fault, search);
    }

    /** The same with something wrong in it, if anything is. */
    FormField failing(Optional<String> why) {
        return new FormField(name, kind, label, hint, need, values, options, parts, why.orElse(fault), search);
    }

    /** The same under another label. */
    FormField called(String other) {
        return new FormField(name, kind, other, hint, need, values, options, parts, fault, search);
    }

    /** The same with its options narrowed. */
    FormField narrowed(Search by) {
        return new FormField(name, kind, label, hint, need, values, by.options(), parts, fault, by);
    }

    /** Whether nothing is recorded without it. */
    public boolean required() {
        return need == Need.ALWAYS;
    }

    /** Whether it is needed once something else of its group is filled in. */
    public boolean together() {
        return need == Need.WITH_OTHERS;
    }

    /** The same, which may be left empty as a whole; what is needed of its parts is needed once one is filled in. */
    FormField optional() {
        List<FormField> loose = parts.stream().map(FormField::loosened).toList();
        return new FormField(name, kind, label, hint, Need.NEVER, values, options, loose, fault, search);
    }

    private FormField loosened() {
        List<FormField> loose = parts.stream().map(FormField::loosened).toList();
        return new FormField(name, kind, label, hint, need.loosened(), values, options, loose, fault, search);
    }

    /** It and all that belong to it, each called by the names of what it belongs to and its own. */
    Stream<FormField> wholeByPath() {
        return Stream.concat(
                Stream.of(this),
                parts.stream()
                        .flatMap(FormField::wholeByPath)
                        .map(part -> label.isEmpty() ? part : part.called(label + " " + part.label())));
    }

    /** It and all that belong to it. */
    Stream<FormField> whole() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(FormField::whole));
    }
}
