package org.duban.ui.wiring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The settings as written; an option counts more than a variable. */
final class GivenSettings {

    /** Variables that other parts of Duban read. */
    private static final List<String> OF_OTHERS = List.of("DUBAN_DEMO_PASSWORD", "DUBAN_TEST_");

    private final Map<Setting, String> written = new EnumMap<>(Setting.class);

    /** @throws StartRefused if a variable or option is unknown, or an option has no value */
    GivenSettings(Map<String, String> environment, List<String> options) {
        environment.keySet().stream()
                .filter(name -> name.startsWith(Setting.PREFIX))
                .filter(name -> OF_OTHERS.stream().noneMatch(name::startsWith))
                .forEach(name -> written.put(variable(name), environment.get(name)));
        for (int i = 0; i < options.size(); i++) {
            i += option(options.get(i), i + 1 < options.size() ? options.get(i + 1) : "");
        }
    }

    private static Setting variable(String name) {
        return Setting.ofVariable(name)
                .orElseThrow(() ->
                        new StartRefused("没有名为 " + name + " 的环境变量设置。", "There is no setting called " + name + "."));
    }

    /** Takes an option and returns how many more words it took. */
    private int option(String word, String next) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Setting setting = Setting.ofOption(name)
                .orElseThrow(
                        () -> new StartRefused("没有名为 " + name + " 的选项。", "There is no option called " + name + "."));
        written.put(setting, equals < 0 ? next : word.substring(equals + 1));
        return equals < 0 ? 1 : 0;
    }

    boolean has(Setting setting) {
        return !written.getOrDefault(setting, "").isBlank();
    }

    /** @throws StartRefused if {@code setting} is set without {@code other}, which it counts for nothing without */
    void needs(Setting setting, Setting other) {
        if (has(setting) && !has(other)) {
            throw new StartRefused(
                    "设置了 " + setting.variable() + "，但没有设置 " + other.variable() + "。",
                    setting.variable() + " is set, but " + other.variable() + " is not.");
        }
    }

    /**
     * The value of {@code setting} as {@code reading} reads it; empty if it is not set.
     *
     * @param wanted what a value looks like, in words that both languages share
     * @throws StartRefused if {@code reading} does not understand it
     */
    <T> Optional<T> read(Setting setting, String wanted, Function<String, T> reading) {
        if (!has(setting)) {
            return Optional.empty();
        }
        String value = written.getOrDefault(setting, "");
        try {
            return Optional.of(reading.apply(value));
        } catch (RuntimeException unreadable) {
            StartRefused refused = new StartRefused(
                    setting.variable() + " 的值 " + value + " 无效，应为 " + wanted + "。",
                    setting.variable() + " is " + value + ", but should be " + wanted + ".");
            refused.initCause(unreadable);
            throw refused;
        }
    }
}
