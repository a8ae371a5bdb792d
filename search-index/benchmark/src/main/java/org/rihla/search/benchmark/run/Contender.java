package org.rihla.search.benchmark.run;

import java.util.List;

/**
 * An engine that can be started.
 *
 * @param name in the report
 * @param type class of its {@link org.rihla.search.benchmark.peer.Peer}
 * @param classPath of its process
 */
public record Contender(String name, String type, List<String> classPath) {

  /** Copies the class path. */
  public Contender {
    classPath = List.copyOf(classPath);
  }
}
