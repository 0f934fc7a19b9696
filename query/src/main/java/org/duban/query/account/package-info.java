/** The register of accounts as it is viewed. */
@NullMarked
package org.duban.query.account;

import org.jspecify.annotations.NullMarked;
