package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every page. */
final class Neatness {

    private Neatness() {}

    static void check(Document page, String language) {
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).isNotBlank();
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("script:not([src]), style, [style], [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("header, footer, nav")).isNotEmpty();
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("link[href], a[href], form[action]").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).doesNotContain("://"));
        assertThat(page.select(".light, .tile, .state, .stage, .late"))
                .as("nothing is told by its colour alone")
                .allSatisfy(mark -> assertThat(mark.text()).isNotBlank());
        ids(page);
        headings(page);
        page.select("table").forEach(Neatness::table);
        assertThat(page.select("input:not([type=hidden]), select, textarea")).allSatisfy(field -> {
            if (field.closest("label") == null) {
                assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1);
            }
        });
    }

    private static void ids(Document page) {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
    }

    private static void headings(Document page) {
        List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d", i + 1).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    private static void table(Element table) {
        assertThat(table.select("> caption")).hasSize(1);
        assertThat(table.select("thead th:not([scope=col])")).isEmpty();
        assertThat(table.select("tbody tr"))
                .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
        assertThat(table.select("tbody td:not([data-label])")).isEmpty();
    }
}
