package org.duban.ui.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandGateway;
import org.duban.command.Receipt;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.ui.http.EntityTag;
import org.duban.ui.http.JsonBody;
import org.duban.ui.ledger.ProofLink;
import org.duban.ui.versions.VersionTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes commands to the desk and brings their receipts back. */
@RestController
class CommandController {

    private final VersionedSending desk;
    private final CommandReader reader;
    private final Preconditions preconditions;
    private final JsonBody bodies;
    private final EntityTag tags;
    private final VersionTokens versions;

    CommandController(
            CommandGateway desk,
            CommandReader reader,
            Preconditions preconditions,
            JsonBody bodies,
            EntityTag tags,
            VersionTokens versions) {
        this.versions = versions;
        this.desk = new VersionedSending(desk, versions);
        this.reader = reader;
        this.preconditions = preconditions;
        this.bodies = bodies;
        this.tags = tags;
    }

    @PostMapping("/api/v1/commands/{name}")
    ResponseEntity<Map<String, Object>> send(
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request)
            throws IOException {
        ReadCommand read = reader.read(name, bodies.of(request));
        String repeatable = Preconditions.key(key);
        List<Long> expected = preconditions.versions(ifMatch, read.command(), account);
        Receipt receipt =
                desk.send(expected, read.command(), account, version -> sender(account, read, repeatable, version));
        long told = versions.told(account, read.command().stream(), receipt.version());
        Map<String, Object> answer = CommandAnswer.of(read.command(), receipt, told);
        return ResponseEntity.ok()
                .eTag(tags.of(told, answer))
                .header(HttpHeaders.LINK, ProofLink.of(receipt.position()))
                .body(answer);
    }

    private static Sender sender(Account account, ReadCommand read, @Nullable String key, @Nullable Long version) {
        return new Sender(
                account.name().value(), read.onBehalfOf(), key, read.digest(), version, null, read.made(), null);
    }
}
