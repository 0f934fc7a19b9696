package org.duban.ui.notices.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that takes notices in a way of its own, by plain sockets. */
final class OddReceiver implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final Habit habit;

    /** How it answers. */
    enum Habit {
        KEEPS_CONNECTIONS("HTTP/1.1 204 No Content\r\n\r\n", false),
        CLOSES_WITHOUT_A_WORD("HTTP/1.1 204 No Content\r\n\r\n", true),
        SAYS_KEEP_ALIVE_AND_CLOSES("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok", true),
        SPEAKS_HTTP_1_0("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nthank you", true),
        SPEAKS_HTTP_1_0_WITHOUT_HEADERS("HTTP/1.0 200 OK\r\n\r\n", true),
        ANSWERS_IN_CHUNKS("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", true),
        BREAKS_ITS_BODY_OFF("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nok", true),
        BREAKS_A_CHUNK_OFF("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nok", true),
        ANSWERS_AT_LENGTH("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + "x".repeat(300_000), true),
        SAYS_SOMETHING_FIRST("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n", true),
        /** Every third connection is reset while the request is still being sent. */
        RESETS_EVERY_THIRD("HTTP/1.1 204 No Content\r\n\r\n", true),
        /** Every third connection is closed before anything is answered, as a balancer does whose server went away. */
        CLOSES_EVERY_THIRD("HTTP/1.1 204 No Content\r\n\r\n", true);

        private final String answer;
        private final boolean closes;

        Habit(String answer, boolean closes) {
            this.answer = answer;
            this.closes = closes;
        }
    }

    OddReceiver(Habit habit) throws IOException {
        this.habit = habit;
        Thread.ofVirtual().start(this::accept);
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException closed) {
            assert socket.isClosed();
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            boolean third = accepted.incrementAndGet() % 3 == 0;
            if (third && habit == Habit.RESETS_EVERY_THIRD) {
                connection.setSoLinger(true, 0);
                return;
            }
            if (third && habit == Habit.CLOSES_EVERY_THIRD) {
                in.readNBytes(length(in));
                return;
            }
            do {
                in.readNBytes(length(in));
                answered.incrementAndGet();
                connection.getOutputStream().write(habit.answer.getBytes(StandardCharsets.ISO_8859_1));
            } while (!habit.closes);
        } catch (IOException gone) {
            assert connection.isClosed();
        }
    }

    /** Reads the head of a request; how many bytes follow it. */
    private static int length(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed");
            }
            head.append((char) next);
        }
        String mark = "content-length: ";
        String lower = head.toString().toLowerCase(Locale.ROOT);
        int from = lower.indexOf(mark) + mark.length();
        return Integer.parseInt(lower.substring(from, lower.indexOf('\r', from)));
    }

    /** How many requests it answered. */
    int answered() {
        return answered.get();
    }

    URI at(URI somewhere) {
        return URI.create(somewhere.getScheme() + "://" + somewhere.getHost() + ":" + socket.getLocalPort() + "/x");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
