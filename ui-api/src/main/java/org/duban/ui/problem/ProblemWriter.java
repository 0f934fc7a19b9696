package org.duban.ui.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.duban.ui.text.Languages;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem, from wherever it failed. */
@Component
public final class ProblemWriter {

    private final JsonMapper json;
    private final ProblemPage page;

    ProblemWriter(JsonMapper json, ProblemPage page) {
        this.json = json;
        this.page = page;
    }

    /** Answers with the problem of a failure of {@code code}. */
    public void write(ProblemCode code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(texts -> Problem.of(code, texts), request, response);
    }

    /**
     * Answers with what {@code telling} says in the caller's language, a page to a browser and a problem document to
     * programs; too late if the answer is on its way.
     */
    public void write(Function<Texts, Problem> telling, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        boolean browser = Browsers.ask(request);
        Texts texts = browser ? Languages.ofPage(request) : Languages.of(request);
        Problem problem = telling.apply(texts);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", texts.locale().getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.addHeader("Vary", "Accept");
        if (problem.status() == ProblemCode.NOT_FOUND.status() && MissingFile.isWanted(request)) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write((problem.title() + "\n").getBytes(StandardCharsets.UTF_8));
        } else if (browser) {
            page.write(problem, texts.locale(), request, response);
        } else {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        }
    }
}
