package org.duban.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.EscalationEvent.Channel;
import org.duban.events.handling.EscalationEvent.Measure;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.words.FolderWords;
import org.duban.query.caseview.Escalation.Pressure;
import org.duban.query.caseview.Form;
import org.duban.query.caseview.ItemState;
import org.duban.query.caseview.Stage;
import org.duban.query.followup.EscalationProposal;
import org.duban.query.obligation.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The words that each folder has to bring for what is asked about the cases. */
class QueryFoldersTest {

    static final List<String> PACKAGES = QueryFolders.PACKAGES;

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void a_folder_has_the_same_words_in_both_languages_and_none_of_them_blank(String folder) {
        Map<String, String> chinese = FolderWords.of(List.of(folder), Locale.CHINESE);
        Map<String, String> english = FolderWords.of(List.of(folder), Locale.ENGLISH);

        assertThat(chinese).isNotEmpty();
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void there_are_words_for_every_value_that_is_shown() {
        assertThat(QueryFolders.words(Locale.CHINESE))
                .containsKeys(keys("form.", Form.values()))
                .containsKeys(keys("stage.", Stage.values()))
                .containsKeys(keys("duty.", DutyKind.values()))
                .containsKeys(keys("state.", ItemState.values()))
                .containsKeys(keys("owner.", Owner.values()))
                .containsKeys(keys("owner.any.", Owner.values()))
                .containsKeys(keys("organ.", SupervisedOrgan.values()))
                .containsKeys(keys("secrecy.", Secrecy.values()))
                .containsKeys(keys("escalation.", Pressure.values()))
                .containsKeys(keys("escalation.told.", Channel.values()))
                .containsKeys(keys("measure.", Measure.values()))
                .containsKeys(keys("proposal.", EscalationProposal.values()))
                .containsKeys(keys("category.", Category.values()))
                .containsKeys(keys("satisfaction.", Satisfaction.values()));
    }

    private static String[] keys(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(one -> prefix + one.name()).toArray(String[]::new);
    }
}
