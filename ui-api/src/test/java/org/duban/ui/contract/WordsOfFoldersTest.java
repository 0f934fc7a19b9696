package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.duban.command.CommandFolders;
import org.duban.command.Commands;
import org.duban.command.law.LegalTexts;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.query.CaseForms;
import org.duban.query.Registers;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.words.Vocabulary;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CatalogueEntry;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.reads.KnownCodes;
import org.duban.ui.text.AllWords;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be asked, refused, recorded or owed has words in both languages, and an example where people send it. */
class WordsOfFoldersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), Town.ZONE);
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    static List<Locale> languages() {
        return List.of(Locale.CHINESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_command_says_what_it_does_and_has_an_example_that_can_be_sent(Locale language) {
        Catalogue catalogue = new Catalogue(LegalTexts.load(), CLOCK);
        CommandReader reader = CommandReader.demandingIds(CLOCK);

        assertThat(Commands.all()).allSatisfy(type -> {
            CatalogueEntry entry = catalogue.named(type.name(), Texts.in(language));
            assertThat(Texts.in(language).find("command." + type.name()).orElse(""))
                    .as("words of command.%s in %s", type.name(), language)
                    .isNotBlank()
                    .isEqualTo(entry.description());
            assertThat(reader.read(type.name(), entry.example()).command()).isInstanceOf(type.type());
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_catalogue_describes_every_field_of_a_command(Locale language) {
        Catalogue catalogue = new Catalogue(LegalTexts.load(), CLOCK);

        assertThat(Commands.all())
                .allSatisfy(type -> assertThat(catalogue
                                .named(type.name(), Texts.in(language))
                                .schema()
                                .get("properties"))
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsKeys(Stream.of(type.type().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toArray()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_refusal_says_why_and_names_only_what_it_is_told(Locale language) {
        assertThat(CommandFolders.refusals()).allSatisfy(rule -> {
            String words = Texts.in(language).find("rule." + rule.name()).orElse("");
            assertThat(words).as("words of rule.%s in %s", rule, language).isNotBlank();
            assertThat(Sources.detailsOf(rule))
                    .as("details that are given with %s anywhere", rule)
                    .containsAll(PLACE.matcher(words)
                            .results()
                            .map(place -> place.group(1))
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_event_has_a_sentence_and_labels_and_words_for_all_that_it_can_hold(Locale language) {
        Vocabulary words = Vocabulary.in(language);
        Set<Class<?>> seen = new HashSet<>();

        assertThat(EventTypes.ALL.records()).allSatisfy(type -> {
            assertThat(words.find("event." + EventTypes.name(type)).orElse(""))
                    .as("sentence of %s", type)
                    .isNotBlank();
            labelled(words, type, seen);
        });
    }

    private static void labelled(Vocabulary words, Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            Stream.of(type.getEnumConstants())
                    .forEach(constant ->
                            assertThat(words.value((Enum<?>) constant)).isNotBlank());
        } else if (type.isRecord() && !isPlain(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(words.field(type, component.getName())).isNotBlank();
                labelled(words, element(component.getGenericType()), seen);
            }
        }
    }

    /** An id, or something else that is written as one text. */
    private static boolean isPlain(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_form_or_register_has_words_for_itself_and_all_its_codes(Locale language) {
        Set<String> wanted = new TreeSet<>();
        for (ViewedForm<?, ?> form : CaseForms.ALL) {
            wanted.add("form." + form.code());
            form.stages().order().forEach(stage -> wanted.add("stage." + stage));
            form.purposes().forEach(purpose -> wanted.add("purpose." + purpose));
        }
        Registers.ALL.forEach(register -> wanted.add("form." + register.kind().toUpperCase(Locale.ROOT)));
        KnownCodes.duties().forEach(duty -> wanted.add("duty." + duty));

        assertThat(Vocabulary.in(language).keys()).containsAll(wanted);
    }

    @Test
    void both_languages_have_words_for_the_same_things() {
        assertThat(AllWords.with(Texts.class, Locale.ENGLISH).keySet())
                .isEqualTo(AllWords.with(Texts.class, Locale.CHINESE).keySet());
    }
}
