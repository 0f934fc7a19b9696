package org.duban.ui.statements;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.duban.ui.files.Bounded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where neighbours have their statements signed; whoever asks proves by his signature that he is one. */
@RestController
class WitnessController {

    private static final int MOST = 20_000;

    private final Witness witness;

    WitnessController(Witness witness) {
        this.witness = witness;
    }

    @PostMapping("/witness/add-checkpoint")
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException {
        byte[] body = new Bounded(request.getInputStream(), MOST).readAllBytes();
        Witness.Answer answer = witness.asked(new String(body, StandardCharsets.UTF_8));
        return ResponseEntity.status(answer.status())
                .contentType(answer.mediaType())
                .body(answer.text().getBytes(StandardCharsets.UTF_8));
    }
}
