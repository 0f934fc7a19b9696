package org.duban.ui.wiring;

/** Where views are kept. */
enum ViewPlace {

    /** In the memory of each node. */
    MEMORY,

    /** In the MongoDB, for all nodes. */
    MONGODB
}
