/** The API described for machines, as OpenAPI 3.1. */
@NullMarked
package org.duban.ui.openapi;

import org.jspecify.annotations.NullMarked;
