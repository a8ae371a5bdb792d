package org.rihla.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.InPortal;

/** What is done in the background: indexing, letters, publication, learning, sweeping. */
class BackgroundIT extends InPortal {
  @Resource private ManagedScheduledExecutorService executor;

  @Test
  void workThatTakesLongDoesNotHoldUpOtherWork() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      executor.execute(() -> {
        begun.countDown();
        try {
          end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
    }
    try {
      assertThat(begun.await(20, TimeUnit.SECONDS)).as("three at a time").isTrue();
      assertThat(executor.submit(() -> "done").get(20, TimeUnit.SECONDS)).isEqualTo("done");
    } finally {
      end.countDown();
    }
  }
}
