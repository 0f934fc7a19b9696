package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.duban.query.CaseForms;
import org.duban.query.caseview.ViewedForm;
import org.duban.ui.Server;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case shows how far it has come. */
class StageBarTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Worked.server(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_stages_stand_in_their_order_and_the_present_one_is_marked_in_words() {
        Elements stages = new Browser(server.as("clerk")).page(CASE).select(".stages > li");
        assertThat(stages.eachText()).first().isEqualTo("已列入计划");
        assertThat(stages.eachText()).last().isEqualTo("已办结");
        Elements now = stages.select("[aria-current=step]");
        assertThat(now).hasSize(1);
        assertThat(now.text()).contains("目前", "已报告研究处理情况");
        assertThat(stages.eachText()).doesNotContain("不提请审议");
    }

    @Test
    void a_past_day_shows_how_far_it_had_come_then() {
        Element then =
                new Browser(server.as("clerk")).page(CASE + "?on=2023-03-08").expectFirst(".stages > .now");
        assertThat(then.text()).contains("目前");
        assertThat(then.text()).doesNotContain("已报告研究处理情况");
    }

    static List<ViewedForm<?, ?>> forms() {
        return List.copyOf(CaseForms.ALL);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_shows_each_of_its_stages_when_a_case_is_there_and_ends_with_its_close(ViewedForm<?, ?> form) {
        List<String> usual = form.stages().way("");
        assertThat(usual).hasSizeGreaterThan(2).doesNotHaveDuplicates().last().isEqualTo("CLOSED");
        assertThat(form.stages().order())
                .allSatisfy(stage -> assertThat(form.stages().way(stage)).contains(stage));
        assertThat(Set.copyOf(form.stages().order())).containsAll(form.stages().aside());
    }
}
