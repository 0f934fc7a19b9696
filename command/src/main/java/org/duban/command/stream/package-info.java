/** What holds for every stream, case or register: its state, the order of its days, its duties and their dates. */
@NullMarked
package org.duban.command.stream;

import org.jspecify.annotations.NullMarked;
