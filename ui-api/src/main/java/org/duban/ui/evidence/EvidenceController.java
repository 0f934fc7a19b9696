package org.duban.ui.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.duban.command.account.Account;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes evidence files in and hands them out. */
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceController {

    private final EvidenceFiles store;
    private final ReadableEvidence readable;

    EvidenceController(EvidenceFiles store, EvidenceRights rights) {
        this.store = store;
        readable = new ReadableEvidence(store, rights);
    }

    @PostMapping
    @Takes("name")
    EvidenceFile keep(
            HttpServletRequest request,
            Parameters parameters,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String mediaType,
            @AuthenticationPrincipal Account account)
            throws IOException {
        return store.keep(new Upload(
                request.getInputStream(),
                FileNames.of(parameters.text("name"), disposition),
                MediaTypes.of(mediaType),
                account.name().value()));
    }

    @GetMapping("/{sha256}")
    @AnsweredAs("*/*")
    ResponseEntity<Resource> content(@PathVariable String sha256, @AuthenticationPrincipal Account account) {
        EvidenceFile file = readable.file(sha256, account);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaTypes.parsed(file.mediaType()))
                .body(store.checked(file));
    }

    private static String attachment(EvidenceFile file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
