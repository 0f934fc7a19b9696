package org.duban.ui.refusals;

import org.duban.ui.http.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors read which commands were refused, and why. */
@RestController
class RefusalController {

    private final FileRefusalLog log;

    RefusalController(FileRefusalLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/refusals")
    ResponseEntity<RefusalPage> refusals(
            @RequestParam(defaultValue = "1") long cursor, @RequestParam(defaultValue = "50") int limit) {
        long first = Parameters.within("cursor", cursor, 1, Long.MAX_VALUE / 2);
        int most = (int) Parameters.within("limit", limit, 1, Parameters.LONGEST_PAGE);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(log.from(first, most));
    }
}
