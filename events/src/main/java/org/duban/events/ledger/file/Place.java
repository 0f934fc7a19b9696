package org.duban.events.ledger.file;

/** Where a frame begins: the number of its segment and the byte in it. */
record Place(int segment, long offset) {

    private static final int OFFSET_BITS = 40;

    static Place of(long address) {
        return new Place((int) (address >>> OFFSET_BITS), address & ((1L << OFFSET_BITS) - 1));
    }

    /** The same in one number, which an index of many keeps more cheaply. */
    long address() {
        return (long) segment << OFFSET_BITS | offset;
    }
}
