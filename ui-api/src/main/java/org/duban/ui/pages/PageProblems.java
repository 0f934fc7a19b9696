package org.duban.ui.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells on a page why there is no other page to see, without a word of the program's inside. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after those who know what they refuse
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    @ExceptionHandler
    ModelAndView problem(
            ProblemException problem, HttpServletRequest request, HttpServletResponse response, Locale language) {
        response.setHeader("Retry-After", problem.details().get("retryAfter"));
        Texts texts = Texts.in(language);
        return page(Problem.onPage(problem.code(), problem.faults(), problem.details(), texts), request, response);
    }

    @ExceptionHandler
    ModelAndView unforeseen(Exception e, HttpServletRequest request, HttpServletResponse response, Locale language) {
        String id = UUID.randomUUID().toString();
        LOG.error("Page failed, id {}: {}", id, request.getRequestURI(), e);
        response.setHeader("X-Problem-Id", id);
        Map<String, String> details = Map.of();
        return page(Problem.of(ProblemCode.INTERNAL, List.of(), details, Texts.in(language)), request, response);
    }

    private static ModelAndView page(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(problem.status());
        Map<String, @Nullable Object> model = ProblemModel.of(problem, Address.of(request), request, response);
        model.putAll(TypedAlready.in(problem, request));
        return new ModelAndView(ProblemModel.TEMPLATE, model);
    }
}
