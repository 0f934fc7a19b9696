package org.duban.ui.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.duban.ui.journal.Troubles;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemWriter;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells that a file beside the ledger cannot be read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FileProblems {

    private final Troubles troubles = new Troubles(LoggerFactory.getLogger(FileProblems.class));
    private final ProblemWriter problems;

    FileProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void damaged(BadSecretFile bad, HttpServletRequest request, HttpServletResponse response) throws IOException {
        troubles.tell(String.valueOf(bad.getMessage()));
        Map<String, String> details = Map.of("file", bad.file(), "line", Long.toString(bad.line()));
        problems.write(texts -> Problem.of(ProblemCode.FILE_DAMAGED, List.of(), details, texts), request, response);
    }
}
