package org.duban.ui.reads;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.command.law.LegalTexts;
import org.duban.query.history.ContentField;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.ui.text.Articles;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Tells in words what events hold as codes of the law and its rules: rules, texts, articles, spans, ways of counting votes. */
record ContentWords(LegalTexts law, Texts texts) {

    private static final Pattern SPAN = Pattern.compile("(?<back>-?)P?(?<amount>\\d+)(?<unit>D|M|WD)");

    HistoryList told(HistoryList list) {
        return new HistoryList(list.items().stream().map(this::told).toList(), list.next(), list.position());
    }

    private HistoryEntry told(HistoryEntry entry) {
        return new HistoryEntry(
                entry.position(),
                entry.sequence(),
                entry.eventId(),
                entry.recordedAt(),
                entry.occurredOn(),
                entry.event(),
                entry.summary(),
                fields(entry.content()),
                entry.principal(),
                entry.recordedBy(),
                entry.paper(),
                entry.reason(),
                entry.legalBasis(),
                entry.hash(),
                entry.itemId(),
                entry.correctedBy(),
                entry.corrects());
    }

    /** Texts and articles are named so beside a rule; elsewhere the same names stand for what people wrote. */
    private List<ContentField> fields(List<ContentField> fields) {
        boolean rule = fields.stream().anyMatch(field -> field.name().equals("ruleId"));
        return fields.stream().map(field -> field(field, rule)).toList();
    }

    private ContentField field(ContentField field, boolean rule) {
        String text = field.text();
        return new ContentField(
                field.name(),
                field.label(),
                text == null ? null : word(field.name(), text, rule).orElse(text),
                fields(field.parts()));
    }

    private Optional<String> word(String name, String code, boolean rule) {
        return switch (name) {
            case "ruleId" -> texts.find("term." + code);
            case "policy" -> texts.find("policy." + code);
            case "offset" -> Optional.ofNullable(span(code));
            case "source" -> rule ? Optional.of(law.text(code).title().in(texts.locale())) : Optional.empty();
            case "article" -> rule ? Optional.of(Articles.told(code, texts.locale())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private @Nullable String span(String code) {
        Matcher span = SPAN.matcher(code);
        return span.matches()
                ? texts.get("span." + span.group("unit") + (span.group("back").isEmpty() ? "" : ".before"))
                        .replace("{n}", span.group("amount"))
                : null;
    }

    /** The words of a language. */
    static ContentWords in(LegalTexts law, Locale language) {
        return new ContentWords(law, Texts.in(language));
    }
}
