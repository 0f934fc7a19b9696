package org.duban.ui.statements;

import java.nio.charset.StandardCharsets;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Paths;
import org.duban.ui.http.Takes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives what proves an event, or all of a case, that the caller is shown. */
@RestController
class ProofController {

    private static final long LAST_POSITION = 999_999_999_999_999_999L;

    private final ShownProofs proofs;

    ProofController(ShownProofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/api/v1/ledger/proof")
    @Takes({"position", "size"})
    ResponseEntity<byte[]> proof(@AuthenticationPrincipal Account account, Parameters parameters) {
        long position = parameters.number("position", 0, 1, LAST_POSITION);
        long size = parameters.number("size", LAST_POSITION, 1, LAST_POSITION);
        return file(proofs.of(position, size, account));
    }

    @GetMapping("/api/v1/cases/{caseId}/proof")
    @Takes("size")
    ResponseEntity<byte[]> ofCase(
            @PathVariable String caseId, @AuthenticationPrincipal Account account, Parameters parameters) {
        long size = parameters.number("size", LAST_POSITION, 1, LAST_POSITION);
        return file(proofs.of(Paths.id(caseId, CaseId::new).stream(), size, account));
    }

    private static ResponseEntity<byte[]> file(String proof) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(proof.getBytes(StandardCharsets.UTF_8));
    }
}
