package org.duban.ops;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** What the duban command says, in the reader's language. */
public final class CliTexts {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle help;

    private CliTexts(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("messages", locale);
        this.help = bundle("usage", locale);
    }

    /** Never that of the machine's own language in place of the reader's. */
    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "org.duban.ops." + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** In Chinese if {@code LC_ALL}, {@code LC_MESSAGES} or else {@code LANG} begins with zh; otherwise in English. */
    public static CliTexts of(Map<String, String> environment) {
        boolean chinese = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("zh"))
                .isPresent();
        return in(chinese ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** In {@code language}, Chinese or English. */
    static CliTexts in(Locale language) {
        return new CliTexts(language);
    }

    /** The sentence named {@code key}, filled in with {@code details}. */
    public String say(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }

    /** What the sub-commands and their options are for, by the keys that the parser looks for. */
    ResourceBundle help() {
        return help;
    }

    /** The language, for what others word. */
    public Locale locale() {
        return locale;
    }
}
