package org.duban.command;

/** Something that can be asked of any stream, a case or an entry of a register: it names the stream itself. */
public interface AnyStreamCommand extends Command {}
