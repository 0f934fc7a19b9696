package org.duban.ui.assets;

import java.time.Duration;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what pages load, to be kept for good: what changes gets another address. */
@Controller
class AssetController {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.PLACE + "{digest}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String digest, @PathVariable String name) {
        byte[] content = assets.content(digest, name).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(content);
    }
}
