/** What every form and register must keep, checked over the tables of contents: a new one needs no line here. */
@NullMarked
package org.duban.ui.contract;

import org.jspecify.annotations.NullMarked;
