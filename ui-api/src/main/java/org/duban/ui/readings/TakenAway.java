package org.duban.ui.readings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.ui.evidence.SealedPlace;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.readings.ReadingDesk.Read;
import org.duban.ui.sheet.CountedLines;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Notes what somebody takes away, whole lists and files, with the digest of it, before the first byte goes out. */
@ControllerAdvice
final class TakenAway implements ResponseBodyAdvice<Object> {

    /** From so many lines on a part of a list that a program reads is as good as the whole. */
    private static final int MANY = 200;

    private static final String ITEMS = "items";

    /** What a file is called by in an address. */
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{64}");

    private final ObjectProvider<ReadingDesk> desk;
    private final ObjectProvider<SealedPlace> files;

    TakenAway(ObjectProvider<ReadingDesk> desk, ObjectProvider<SealedPlace> files) {
        this.desk = desk;
        this.files = files;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked && body != null) {
            boolean attached = response.getHeaders().containsHeader(HttpHeaders.CONTENT_DISPOSITION);
            Asked.account().ifPresent(account -> noted(body, asked, attached, account));
        }
        return body;
    }

    private void noted(Object body, ServletServerHttpRequest request, boolean attached, Account account) {
        int lines = CountedLines.of(request.getServletRequest());
        switch (body) {
            case byte[] file when lines > 0 -> note(ReadingKind.LIST, digest(file), lines, request, account);
            case byte[] file when attached -> note(ReadingKind.FILE, digest(file), 0, request, account);
            case Resource file when attached -> note(ReadingKind.FILE, digest(file), 0, request, account);
            case Record list when items(list) >= MANY -> note(ReadingKind.LIST, null, items(list), request, account);
            default -> {
                // what the page of a case shows was noted before, and the rest is open to whoever may ask
            }
        }
    }

    private void note(
            ReadingKind kind, @Nullable String digest, int lines, ServletServerHttpRequest request, Account account) {
        HttpServletRequest asked = request.getServletRequest();
        desk.getObject()
                .notes(
                        account.name(),
                        new Read(
                                kind,
                                Asked.caseId(asked)
                                        .or(() -> secret(asked.getRequestURI()))
                                        .map(CaseId::stream)
                                        .orElse(null),
                                asked.getRequestURI(),
                                Asked.filter(asked),
                                lines,
                                digest));
    }

    /** The case that a file is sealed for, so that it is not open on record that somebody read it. */
    private Optional<CaseId> secret(String address) {
        Matcher file = FILE.matcher(address);
        SealedPlace place = files.getIfAvailable();
        return place != null && file.find() ? place.caseOf(file.group()) : Optional.empty();
    }

    private static int items(Record list) {
        return Arrays.stream(list.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(ITEMS) && part.getType() == List.class)
                .findFirst()
                .map(part -> ((List<?>) value(part, list)).size())
                .orElse(0);
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No answer of ours hides its lines", e);
        }
    }

    private static String digest(byte[] file) {
        return digest(new ByteArrayInputStream(file));
    }

    private static String digest(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return digest(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(InputStream content) {
        try {
            return Sha256.copying(content, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
