package org.duban.ui.wiring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Takes empty variables for none, and refuses settings that there are not: Boot would pass over a misspelt one in silence. */
public final class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    private static final String VARIABLES = "DUBAN_";
    private static final String PROPERTIES = "duban.";

    private static final String LOG_FORMAT = "DUBAN_LOG_FORMAT";

    /** Variables of the duban command and of tests. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of("DUBAN_DEMO_PASSWORD", "DUBAN_PASSWORD", "DUBAN_JDKS", "DUBAN_START_CACHE", LOG_FORMAT);

    private static final String OF_TESTS = "DUBAN_TEST_";

    /** What the launcher tells the program. */
    private static final Set<String> OTHER_PROPERTIES =
            Set.of("duban.ops", "duban.interactive", "duban.language", "duban.log", "duban.typed", "duban.example");

    private static final Set<String> OPTIONS_OF_BOOT = Set.of("debug", "trace");

    /** After the files of properties were read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** @throws StartRefused if there is no such setting or option */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        check(environment);
    }

    static void check(ConfigurableEnvironment environment) {
        dropEmpty(environment);
        checkLogFormat(environment.getProperty(LOG_FORMAT, "json"));
        environment.getPropertySources().forEach(SettingsCheck::check);
        Watched.mustBeReachable(environment);
    }

    /** The log is read for the variable before anything else is; another word would leave it without a place to go. */
    private static void checkLogFormat(String format) {
        if (!format.equals("json")) {
            throw new StartRefused(
                    "DUBAN_LOG_FORMAT 只能是 json 或不设：" + format + "。",
                    "DUBAN_LOG_FORMAT is json or not set, not " + format + ".");
        }
    }

    private static void dropEmpty(ConfigurableEnvironment environment) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        if (environment.getPropertySources().get(name) instanceof SystemEnvironmentPropertySource variables) {
            Map<String, Object> filled = new HashMap<>(variables.getSource());
            filled.entrySet()
                    .removeIf(variable -> isVariable(variable.getKey())
                            && variable.getValue().toString().isBlank());
            environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, filled));
        }
    }

    private static boolean isVariable(String name) {
        return name.toUpperCase(Locale.ROOT).startsWith(VARIABLES);
    }

    private static void check(PropertySource<?> source) {
        if (source instanceof CommandLinePropertySource<?> options) {
            checkOptions(options);
        }
        if (source instanceof SystemEnvironmentPropertySource variables) {
            Arrays.stream(variables.getPropertyNames())
                    .filter(SettingsCheck::isVariable)
                    .filter(name -> !OTHER_VARIABLES.contains(name) && !name.startsWith(OF_TESTS))
                    .forEach(name -> check(name, Setting::variable));
        } else if (source instanceof EnumerablePropertySource<?> properties) {
            Arrays.stream(properties.getPropertyNames())
                    .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(PROPERTIES))
                    .filter(name -> !OTHER_PROPERTIES.contains(name) && !isOfTheProcess(source))
                    .forEach(name -> check(name, Setting::property));
        }
    }

    /** Properties of the process are the launcher's, a tool's or a test's, whose names are theirs to choose. */
    private static boolean isOfTheProcess(PropertySource<?> source) {
        return source.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
    }

    private static void check(String name, Function<Setting, String> spelled) {
        if (Setting.called(name).isEmpty()) {
            String nearest = spelled.apply(Setting.nearest(name));
            throw new StartRefused(
                    "没有名为 " + name + " 的设置，最接近的是 " + nearest + "。",
                    "There is no setting called " + name + "; the nearest is " + nearest + ".");
        }
    }

    /** Every option of Boot's and of ours has a dot in its name, so one without is misspelt. */
    private static void checkOptions(CommandLinePropertySource<?> options) {
        Arrays.stream(options.getPropertyNames())
                .filter(name -> !name.contains(".") && !OPTIONS_OF_BOOT.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartRefused("没有名为 --" + name + " 的选项。", "There is no option called --" + name + ".");
                });
        String word = options.getProperty(CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME);
        if (word != null && !word.isEmpty()) {
            throw new StartRefused("没有名为 " + word + " 的选项。", "There is no option called " + word + ".");
        }
    }
}
