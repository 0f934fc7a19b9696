package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyPagesTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, /, No cases yet",
        "clerk, /cases, No cases yet",
        "department, /, No case for you to see yet",
        "auditor, /, An auditor reads everything",
        "admin, /cases, Administrators keep units and accounts",
        "auditor, /?on=2023-01-05, No case to see on this day"
    })
    void whoever_sees_nothing_is_told_what_to_do_next(String account, String path, String told) {
        Document page = new Browser(server.as(account)).page(path + (path.contains("?") ? "&" : "?") + "lang=en");
        Neatness.check(page, "en");
        assertThat(page.expectFirst(".empty").text()).startsWith(told);
        assertThat(page.select("table")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "department, /registers/meeting, These entries are not for you to see., ' yet'",
        "deputy, /registers/account, These entries are not for you to see., ' yet'",
        "admin, /registers/series, These entries are not for you to see., ' yet'",
        "clerk, /registers/seat, Nothing is registered yet., not for you",
        "department, /papers, These papers are not for you to see., Set one down",
        "deputy, /papers, These papers are not for you to see., ' yet'",
        "admin, /papers, These papers are not for you to see., Choose a meeting"
    })
    void whoever_may_not_read_a_register_is_told_so_and_not_that_it_is_empty(
            String account, String path, String told, String untold) {
        String main = new Browser(server.as(account))
                .page(path + "?lang=en")
                .expectFirst("main")
                .text();
        assertThat(main).contains(told).doesNotContain(untold);
        assertThat(new Browser(server.as("deputy"))
                        .page(path + "?lang=zh-CN")
                        .expectFirst("main")
                        .text())
                .contains("不在您的查阅范围");
    }
}
