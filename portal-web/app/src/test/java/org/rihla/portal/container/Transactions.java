package org.rihla.portal.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/**
 * Runs parts of tests in one transaction. Tests use this and no {@code UserTransaction}: Payara's
 * interceptor of {@code @Transactional} keeps whether the caller may use one in a field that all
 * threads share, so that a call in the background can take it away from a test ("Operation not
 * allowed").
 */
@ApplicationScoped
public class Transactions {
  @Resource private TransactionSynchronizationRegistry current;

  /** Does {@code work} and keeps what it wrote, unless it fails. */
  @Transactional(rollbackOn = Throwable.class)
  public <T> T commit(Callable<T> work) throws Exception {
    return work.call();
  }

  /** Does {@code work} and takes back what it wrote. */
  @Transactional(rollbackOn = Throwable.class)
  public <T> T rollBack(Callable<T> work) throws Exception {
    try {
      return work.call();
    } finally {
      current.setRollbackOnly();
    }
  }
}
