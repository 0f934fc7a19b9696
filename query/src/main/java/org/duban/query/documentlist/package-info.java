/** The yearly lists of normative documents as they are viewed: their stages, their facts, their fold. */
@NullMarked
package org.duban.query.documentlist;

import org.jspecify.annotations.NullMarked;
