package org.duban.ui.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.duban.command.account.Account;
import org.duban.events.EventMeta.Origin;
import org.duban.ui.http.JsonBody;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Paths;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.FaultCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes import files from an administrator, a line a request. */
@RestController
class ImportController {

    private final ImportService desk;
    private final JsonBody bodies;

    ImportController(ImportService desk, JsonBody bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/imports/{fileSha256}/lines/{line}")
    @Takes("recordedTimes")
    TakenLine give(
            @PathVariable String fileSha256,
            @PathVariable int line,
            Parameters parameters,
            @AuthenticationPrincipal Account caller,
            HttpServletRequest request)
            throws IOException {
        boolean recordedTimes =
                Boolean.TRUE.equals(parameters.read("recordedTimes", FaultCode.MALFORMED, Parameters::yesOrNo));
        Origin origin = Paths.id(fileSha256, sha256 -> ImportLine.origin(sha256, line, caller.name()));
        return desk.give(ImportLine.read(bodies.of(request)), origin, recordedTimes);
    }
}
