package org.duban.ui.commands;

import java.util.List;
import java.util.Map;
import org.duban.events.LegalBasis;
import org.duban.events.Role;
import tools.jackson.databind.JsonNode;

/**
 * What the catalogue tells of one command.
 *
 * @param name as in its path
 * @param description what it does
 * @param roles the sender needs one of these
 * @param legalBasis the provisions as they stand today
 * @param schema JSON Schema 2020-12 of the body
 * @param example a body that fits the schema
 */
public record CatalogueEntry(
        String name,
        String description,
        List<Role> roles,
        List<LegalBasis> legalBasis,
        Map<String, Object> schema,
        JsonNode example) {}
