package org.duban.ui.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.text.Languages;
import org.duban.ui.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Tells what never reaches the application, such as a request line that is none, in place of Tomcat's own page. */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
    private static final JsonMapper JSON = AnswerJson.mapper();

    /** Puts the valve where Tomcat looks for it. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
            return factory -> factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemValve()));
        }
    }

    /** As plain as can be, for nothing that makes the other pages is reached; nothing in it was written by the caller. */
    private static String page(Problem problem, Texts texts) {
        return "<!DOCTYPE html><html lang=\"%s\"><meta charset=\"UTF-8\"><title>%s</title><h1>%s</h1><p>%s</p></html>\n"
                .formatted(texts.locale().getLanguage(), problem.title(), problem.title(), problem.detail());
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Texts texts = Languages.of(request.getRequest());
        Problem problem = Problem.of(ProblemCode.of(response.getStatus()), texts);
        boolean browser = Browsers.ask(request.getRequest());
        try {
            response.setContentType(browser ? "text/html" : "application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(browser ? page(problem, texts) : JSON.writeValueAsString(problem));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("The caller did not wait to be told of status {}", response.getStatus(), gone);
        }
    }
}
