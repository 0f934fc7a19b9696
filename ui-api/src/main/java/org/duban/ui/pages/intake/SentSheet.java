package org.duban.ui.pages.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duban.query.timeline.Days;
import org.duban.ui.evidence.EvidenceFile;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.evidence.Upload;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.sheet.SheetReader;
import org.duban.ui.sheet.UnreadableSheet;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A spreadsheet as a browser sent it, with what is said of it.
 *
 * @param account the name of whoever sends it
 */
record SentSheet(HttpServletRequest request, EvidenceFiles evidence, String account) {

    /** The file that is sent, or was sent before by the same account. */
    EvidenceFile file() throws IOException {
        MultipartFile sent = request instanceof MultipartHttpServletRequest parts ? parts.getFile("file") : null;
        if (sent != null && !sent.isEmpty()) {
            if (sent.getSize() > SheetReader.MOST_BYTES) {
                throw UnreadableSheet.tooBig();
            }
            try (InputStream content = sent.getInputStream()) {
                return evidence.keep(Upload.of(
                        content,
                        Objects.requireNonNullElse(sent.getOriginalFilename(), ""),
                        "application/octet-stream",
                        account));
            }
        }
        return Optional.ofNullable(request.getParameter("kept"))
                .filter(sha256 -> sha256.matches("[0-9a-f]{64}"))
                .flatMap(sha256 -> evidence.broughtBy(account, sha256))
                .orElseThrow(UnreadableSheet::empty);
    }

    /** The day that was chosen; {@code today} if none was. */
    LocalDate day(LocalDate today) {
        String chosen =
                Objects.requireNonNullElse(request.getParameter("day"), "").strip();
        try {
            return chosen.isEmpty() ? today : Days.parse("day", chosen);
        } catch (IllegalArgumentException noDay) {
            ProblemException wrong =
                    new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter("day", FaultCode.MALFORMED));
            wrong.initCause(noDay);
            throw wrong;
        }
    }
}
