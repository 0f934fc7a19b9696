package org.duban.ui.processing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators see which streams are parked, and has one tried again. */
@RestController
@RequestMapping("/api/v1/dead-letters")
class DeadLetterController {

    private final DeadLetterService letters;

    DeadLetterController(DeadLetterService letters) {
        this.letters = letters;
    }

    @GetMapping
    DeadLetterList list() {
        return letters.all();
    }

    @PostMapping("/{group}/{stream}/retry")
    DeadLetterList retry(@PathVariable String group, @PathVariable String stream) {
        return letters.retry(group, stream);
    }
}
