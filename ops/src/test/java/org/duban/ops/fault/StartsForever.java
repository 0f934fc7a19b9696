package org.duban.ops.fault;

import java.util.concurrent.CountDownLatch;
import org.duban.ops.Interruption;

/** A server that never comes to the end of its start. */
final class StartsForever {

    private StartsForever() {}

    public static void main(String[] words) throws InterruptedException {
        try (Interruption interruption = Interruption.ofServer()) {
            System.out.println("starting");
            new CountDownLatch(1).await();
        }
    }
}
