package org.duban.ui.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.duban.ui.Server;

/** A request written byte by byte, as no client would write it; each character is one byte. */
final class RawCall {

    private final StringBuilder head = new StringBuilder();
    private String body = "";

    RawCall(String method, String target) {
        head.append(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
    }

    /** The bytes of a text in UTF-8, each as a character. */
    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    RawCall as(String account) {
        String login = account + ":" + Server.PASSWORD;
        return with(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    RawCall with(String header, String value) {
        head.append(header).append(": ").append(value).append("\r\n");
        return this;
    }

    RawCall body(String content) {
        body = content;
        return with("Content-Length", Integer.toString(content.length()));
    }

    /** What is answered, as far as it is answered at once; an answer that goes on is not waited for. */
    String answer(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(head.toString(), e);
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
            read.write(one);
            if (one == '\n' && read.toString(StandardCharsets.UTF_8).contains("\r\nContent-Type: text/event-stream")) {
                break;
            }
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** The status of an answer. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
