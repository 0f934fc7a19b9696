package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sends tables to the page of a case that takes them in, as a browser does. */
final class SentTable {

    private SentTable() {}

    /** The page that answers {@code fields} and, unless it is empty, {@code file}. */
    static Document to(
            Server server, String page, String account, byte[] file, Map<String, String> fields, int status) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        if (file.length > 0) {
            part(body, "name=\"file\"; filename=\"台账.csv\"\r\nContent-Type: text/csv", file);
        }
        body.writeBytes("--part-of-it--\r\n".getBytes(StandardCharsets.UTF_8));
        Reply reply = server.as(account)
                .call(
                        "POST",
                        page,
                        BodyPublishers.ofByteArray(body.toByteArray()),
                        "Content-Type",
                        "multipart/form-data; boundary=part-of-it",
                        "Accept",
                        "text/html");
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        return Jsoup.parse(reply.text());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--part-of-it\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
