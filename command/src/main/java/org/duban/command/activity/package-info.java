/** The register of training courses and activities and of the deputies who took part. */
@NullMarked
package org.duban.command.activity;

import org.jspecify.annotations.NullMarked;
