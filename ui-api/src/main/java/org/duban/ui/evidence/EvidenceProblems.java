package org.duban.ui.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duban.ui.journal.Troubles;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemWriter;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells that a stored file is damaged, and keeps it from being served. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EvidenceProblems {

    private final Troubles troubles = new Troubles(LoggerFactory.getLogger(EvidenceProblems.class));
    private final ProblemWriter problems;

    EvidenceProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void damaged(EvidenceDamaged damage, HttpServletRequest request, HttpServletResponse response) throws IOException {
        troubles.tell(damage.getMessage() + "; upload the right content once more, or restore it from a backup");
        problems.write(ProblemCode.EVIDENCE_DAMAGED, request, response);
    }
}
