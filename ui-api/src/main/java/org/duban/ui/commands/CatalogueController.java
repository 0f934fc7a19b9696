package org.duban.ui.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.duban.ui.text.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the catalogue of commands. */
@RestController
@RequestMapping("/api/v1/commands")
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    Map<String, List<CatalogueEntry>> all(HttpServletRequest request) {
        return Map.of("items", catalogue.all(Languages.of(request)));
    }

    @GetMapping("/{name}")
    CatalogueEntry one(@PathVariable String name, HttpServletRequest request) {
        return catalogue.named(name, Languages.of(request));
    }
}
