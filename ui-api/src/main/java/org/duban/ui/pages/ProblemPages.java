package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemPage;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Shows what failed outside the pages, in a filter for example, on a page that leads back to them. */
@Component
class ProblemPages implements ProblemPage {

    private final ThymeleafViewResolver views;

    ProblemPages(ThymeleafViewResolver views) {
        this.views = views;
    }

    @Override
    public void write(Problem problem, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Address home = new Address("/", Map.of("lang", language.getLanguage()));
        try {
            View page = Objects.requireNonNull(views.resolveViewName(ProblemModel.TEMPLATE, language));
            Map<String, @Nullable Object> model =
                    ProblemModel.of(problem.onPage(Texts.in(language)), home, request, response);
            model.putAll(TypedAlready.in(problem, request));
            page.render(model, request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The page about " + problem.code() + " cannot be shown", e);
        }
    }
}
