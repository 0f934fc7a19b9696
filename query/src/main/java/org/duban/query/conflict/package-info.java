/** Facts on record that contradict each other because one of them became known late, for people to settle. */
@NullMarked
package org.duban.query.conflict;

import org.jspecify.annotations.NullMarked;
