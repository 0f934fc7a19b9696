package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.command.account.Account;
import org.duban.command.rules.RuleSummary;
import org.duban.command.unit.Unit;
import org.duban.events.Principal;
import org.duban.query.cases.CaseLink;
import org.duban.query.conflict.Conflict;
import org.duban.query.history.HistoryEntry;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.duban.ui.calendar.CalendarSubscription;
import org.duban.ui.evaluations.FigureDefinition;
import org.duban.ui.evaluations.FigureRowAnswer;
import org.duban.ui.evaluations.MeasuredRowAnswer;
import org.duban.ui.evaluations.PartyLine;
import org.duban.ui.evaluations.SheetLine;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.log.NumberedDelivery;
import org.duban.ui.pages.years.ComparedRow;
import org.duban.ui.pages.years.YearLine;
import org.duban.ui.people.PersonAnswer;
import org.duban.ui.processing.ParkedEvent;
import org.duban.ui.readings.ReadingLine;
import org.duban.ui.reads.MeetingAnswer;
import org.duban.ui.reads.SeatAnswer;
import org.duban.ui.reads.SeriesAnswer;
import org.duban.ui.refusals.NumberedRefusal;
import org.duban.ui.tokens.ApiToken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTableTest {

    private static final List<Class<? extends Record>> LINES = List.of(
            Account.class,
            Unit.class,
            HistoryEntry.class,
            NumberedDelivery.class,
            NumberedRefusal.class,
            ReadingLine.class,
            PersonAnswer.class,
            MeetingAnswer.class,
            SeatAnswer.class,
            SeriesAnswer.class,
            ComparedRow.class,
            RuleSummary.class,
            ApiToken.class,
            Webhook.class,
            CalendarSubscription.class,
            ParkedEvent.class);

    /** Further records of which there are tables, each with a title of its own. */
    private static final List<Class<? extends Record>> TITLED = List.of(
            PartyLine.class,
            YearLine.class,
            NumberedRefusal.class,
            Conflict.class,
            CaseLink.class,
            MeasuredRowAnswer.class,
            SheetLine.class,
            FigureDefinition.class,
            FigureRowAnswer.class);

    private final TreeSet<String> bare = new TreeSet<>();
    /** Whose act something is is told by name. */
    private final Set<Class<?>> seen = new HashSet<>(Set.of(Principal.class));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_constant_that_a_column_may_hold_has_words(String language) {
        Locale locale = Locale.of(language);
        Words words = new Words(new PageMessages(), locale);
        RecordTable table = new RecordTable(new ValueText(Vocabulary.in(locale), null), null, words);
        LINES.forEach(line -> RecordColumn.of(line).forEach(column -> look(column.part(), table)));
        assertThat(bare).isEmpty();
    }

    /** The keys under which words for headings and constants of tables are looked for. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Stream.concat(LINES.stream(), TITLED.stream()).forEach(line -> keys.add("sheet.list." + line.getSimpleName()));
        LINES.forEach(line -> RecordColumn.of(line).forEach(column -> {
            RecordComponent part = column.part();
            keys.add("sheet." + part.getDeclaringRecord().getSimpleName() + "." + part.getName());
            keys.add("sheet." + part.getName());
            Stream.of(part.getType(), NoticeKind.class)
                    .filter(Class::isEnum)
                    .flatMap(type -> Stream.of(type.getEnumConstants()))
                    .forEach(one -> keys.add("sheet." + one.getClass().getSimpleName() + "." + one));
        }));
        return keys;
    }

    private void look(RecordComponent part, RecordTable table) {
        Type type = part.getGenericType();
        Type of = type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
        if (of instanceof Class<?> raw && raw.isEnum()) {
            Stream.of(raw.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .filter(constant -> table.constant(constant).isEmpty())
                    .forEach(constant -> bare.add(raw.getSimpleName() + "." + constant));
        } else if (of instanceof Class<?> raw && raw.isRecord() && seen.add(raw)) {
            Arrays.stream(raw.getRecordComponents()).forEach(inner -> look(inner, table));
        }
    }
}
