/** Consultations on drafts of statutes as they are viewed and counted. */
@NullMarked
package org.duban.query.consultation;

import org.jspecify.annotations.NullMarked;
