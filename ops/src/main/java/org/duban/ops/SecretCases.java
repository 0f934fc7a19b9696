package org.duban.ops;

/** What becomes of secret cases in what leaves the house. */
enum SecretCases {
    /** Nothing leaves it as long as there is one. */
    REFUSED,
    /** They leave it too. */
    SHOWN,
    /** The rest leaves it without them, and says so. */
    LEFT_OUT
}
