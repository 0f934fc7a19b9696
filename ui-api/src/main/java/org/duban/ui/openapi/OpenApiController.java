package org.duban.ui.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.duban.ui.text.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows the OpenAPI document. */
@RestController
class OpenApiController {

    private final OpenApi openApi;

    OpenApiController(OpenApi openApi) {
        this.openApi = openApi;
    }

    @GetMapping("/v3/api-docs")
    JsonNode document(HttpServletRequest request) {
        ObjectNode document = openApi.document(Languages.of(request));
        String prefix = Optional.of(request.getContextPath())
                .filter(path -> !path.isEmpty())
                .orElse("/");
        document.putArray("servers").addObject().put("url", prefix);
        return document;
    }
}
