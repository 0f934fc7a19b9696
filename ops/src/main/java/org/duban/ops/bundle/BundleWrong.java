package org.duban.ops.bundle;

/** Says what of a bundle does not hold. */
public final class BundleWrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BundleWrong(String what) {
        super(what);
    }

    BundleWrong(String what, Throwable cause) {
        super(what, cause);
    }

    static void unless(boolean holds, String otherwise) {
        if (!holds) {
            throw new BundleWrong(otherwise);
        }
    }
}
