/** One page for a meeting, and one for a deputy: what each of them had to do with. */
@NullMarked
package org.duban.ui.pages.dossier;

import org.jspecify.annotations.NullMarked;
