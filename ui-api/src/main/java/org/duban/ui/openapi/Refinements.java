package org.duban.ui.openapi;

import org.duban.ui.notices.address.Interest;
import org.duban.ui.tokens.TokenService;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What bodies must hold beyond the types of their fields. */
final class Refinements {

    private Refinements() {}

    /** Says so in {@code schemas}. */
    static void add(ObjectNode schemas) {
        ArrayNode types = schemas.withObject("/Address/properties/types/items").putArray("enum");
        Interest.TYPES.forEach(types::add);
        ObjectNode token = schemas.withObject("/TokenWish/properties");
        token.withObject("/scope").put("minItems", 1);
        token.withObject("/name").put("maxLength", TokenService.LONGEST_NAME);
        token.withObject("/scope/items").put("pattern", "^[a-z]+(-[a-z]+)*$");
    }
}
