package org.duban.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTest {

    private static final String OF_CASE = "&case=" + Inspection.CASE;

    private Server server;
    private Inspection inspection;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        inspection = new Inspection(server);
        inspection.step("committee", "open-law-inspection");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Listener listener(String account, String about) {
        return Listener.ofNews(server, account, "from=" + server.head() + about);
    }

    @Test
    void a_page_is_told_how_many_entries_are_new_on_it() {
        try (Listener ofCase = listener("clerk", OF_CASE);
                Listener ofList = listener("clerk", "")) {
            await().until(() ->
                    ofCase.news().equals(List.of("0")) && ofList.news().size() == 1);
            inspection.step("director", "adopt-inspection-plan");
            await().until(() -> ofCase.news().getLast().equals("1")
                    && ofList.news().getLast().equals("1"));
        }
    }

    @Test
    void nothing_is_told_of_what_is_not_theirs_to_read() {
        try (Listener ofCase = listener("department", OF_CASE);
                Listener ofList = listener("department", "");
                Listener clerk = listener("clerk", "")) {
            assertThat(ofCase.status()).isEqualTo(404);
            await().until(() -> ofList.news().size() == 1 && clerk.news().size() == 1);
            inspection.step("director", "adopt-inspection-plan");
            await().until(() -> clerk.news().getLast().equals("1"));
            assertThat(ofList.news()).containsOnly("0");
        }
    }

    @Test
    void where_there_is_no_place_left_a_page_is_told_that_it_is_over() {
        List<Listener> all = new ArrayList<>();
        try {
            for (int n = 0; n < 40; n++) {
                all.add(listener("clerk", OF_CASE));
                assertThat(all.getLast().status()).isEqualTo(200);
            }
            await().until(() -> all.stream().allMatch(one -> one.news().size() == 1));
            try (Listener last = listener("clerk", OF_CASE)) {
                assertThat(last.status()).isEqualTo(200);
                await().until(last::over);
                assertThat(last.end()).containsExactly("OVER");
            }
        } finally {
            all.forEach(Listener::close);
        }
    }
}
