/** What every endpoint shares in taking requests apart. */
@NullMarked
package org.duban.ui.http;

import org.jspecify.annotations.NullMarked;
