package org.duban.ui.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.command.Several;
import org.duban.events.Role;
import org.duban.query.words.Vocabulary;

/** What people read, by key, in one language. */
public final class Texts {

    /** Chinese, the language of the house. */
    public static final Texts ZH = new Texts(Locale.CHINESE);

    /** English, for those who ask for it. */
    public static final Texts EN = new Texts(Locale.ENGLISH);

    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Locale locale;
    private final SortedMap<String, String> byKey;

    private Texts(Locale locale) {
        this.locale = locale;
        this.byKey = AllWords.with(Texts.class, locale);
    }

    /** The texts in {@code locale}'s language: English if that is English, else Chinese. */
    public static Texts in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : ZH;
    }

    /** The language these texts are in. */
    public Locale locale() {
        return locale;
    }

    /** Every key and its text. */
    public Map<String, String> all() {
        return byKey;
    }

    /** The text of {@code key}, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The text of {@code key} with each {@code {name}} replaced; the key itself if it has no text. */
    public String get(String key, Map<String, String> details) {
        return filled(byKey.getOrDefault(key, key), details);
    }

    /**
     * The same, or the text that stands under the key and {@code .bare} if a detail is missing: nobody is shown a name in
     * braces.
     */
    public String told(String key, Map<String, String> details) {
        String text = byKey.getOrDefault(key, key);
        boolean whole = NAMED.matcher(text).results().allMatch(place -> details.containsKey(place.group(1)));
        return whole ? filled(text, details) : get(key + ".bare", details);
    }

    /** {@code text} with each {@code {name}} replaced. */
    public static String filled(String text, Map<String, String> details) {
        String filled = text;
        for (Map.Entry<String, String> detail : details.entrySet()) {
            filled = filled.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return filled;
    }

    /** What a role, state, step, purpose, form, term or kind of duty is called; as it is if there is no word for it. */
    public String word(String code) {
        return find("word." + code)
                .or(() -> find("purpose." + code))
                .or(() -> find("form." + code))
                .or(() -> find("term." + code))
                .or(() -> duty(code))
                .orElse(code);
    }

    /** All that a detail of a refusal mentions. */
    public String words(String codes) {
        return Several.in(codes).stream().map(this::word).collect(Collectors.joining(get("word.and")));
    }

    /** Any one of those roles. */
    public String roles(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> get("value.Role." + role))
                .collect(Collectors.joining(get("step.or")));
    }

    /** A duty by its kind, and of several with which one it is. */
    private Optional<String> duty(String id) {
        String[] parts = id.split(":", 2);
        return find("duty." + parts[0])
                .map(kind -> parts.length == 1
                        ? kind
                        : kind + " " + Vocabulary.in(locale).period(parts[1]));
    }

    /** The text of {@code key}; the key itself if it has none. */
    public String get(String key) {
        return get(key, Map.of());
    }
}
