/** The register of appointments and removals: each entry is one proposal about one person and one post. */
@NullMarked
package org.duban.command.appointment;

import org.jspecify.annotations.NullMarked;
