package org.duban.ui.wiring;

import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * A value that cannot be, under the name that somebody set it by.
 *
 * @param name as it is set, a variable with its property where it is Duban's
 * @param written what it is
 * @param wanted what it should be; nothing where that is for Spring Boot to say
 */
record UnfitValue(String name, String written, WantedWords wanted) {

    private static final String OF_DUBAN = "duban.";

    UnfitValue(Setting setting, String written) {
        this(setting.variable() + " (" + setting.property() + ")", written, WantedWords.of(setting));
    }

    /** The value of a property, blamed on the setting of Duban's that it is taken from, if it is. */
    static UnfitValue of(String property, String written, PropertyResolver set) {
        if (property.toLowerCase(Locale.ROOT).startsWith(OF_DUBAN)) {
            return new UnfitValue(Setting.called(property).orElseGet(() -> Setting.nearest(property)), written);
        }
        String value = set.getProperty(property, written);
        return Setting.behind(property)
                .filter(setting -> Optional.ofNullable(set.getProperty(setting.property()))
                        .filter(value::equals)
                        .isPresent())
                .map(setting -> new UnfitValue(setting, value))
                .orElseGet(() -> new UnfitValue(property, value, new WantedWords("", "")));
    }

    String chinese() {
        String names = name.replace(" (", "（").replace(")", "）");
        return names + "的值 " + written + (wanted.none() ? " 无效。" : " 无效，须" + wanted.chinese() + "。");
    }

    String english() {
        return name + " is " + written
                + (wanted.none() ? ", which cannot be." : ", but should be " + wanted.english() + ".");
    }
}
