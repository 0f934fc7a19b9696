package org.duban.bench;

/** Something measured and printed. */
interface Measurement {

    void run() throws Exception;
}
