package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads pages as strictly as no browser would. */
record Browser(Caller caller) {

    private static final int MOST_ERRORS = 20;

    /** The page at {@code path}, which must answer 200. */
    Document page(String path) {
        return page(path, 200);
    }

    /** The page at {@code path}, which must answer with that status. */
    Document page(String path, int status) {
        Reply reply = caller.get(path);
        assertThat(reply.status()).as("%s: %s", path, reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document page = Jsoup.parse(reply.text(), "http://127.0.0.1" + path, parser);
        assertThat(parser.getErrors()).as(path).isEmpty();
        return page;
    }
}
