package org.duban.ui.openapi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentSchemasTest {

    private final ObjectNode schemas = JsonMapper.shared().createObjectNode();

    @Test
    void no_two_schemas_have_one_name() {
        schemas.putObject("Letter");
        DocumentSchemas components = new DocumentSchemas(schemas);
        assertThatThrownBy(() -> components.add("Letter", Map.of())).hasMessageContaining("Letter");
    }

    @Test
    void nor_names_that_become_one_class_of_a_generated_client() {
        DocumentSchemas components = new DocumentSchemas(schemas);
        components.add("AcceptItem", Map.of());
        assertThatThrownBy(() -> components.add("accept-item", Map.of())).hasMessageContaining("AcceptItem");
    }
}
