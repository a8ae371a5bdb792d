package org.rihla.search.benchmark.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rihla.search.benchmark.engine.EnginePeer;
import org.rihla.search.benchmark.lucene.LucenePeer;

/** The engines by name. */
final class Contenders {

  /** The engine to which the others are compared. */
  static final String OWN = "rihla";

  /** All that there are, in the order of the report. */
  static final List<String> NAMES = List.of(OWN, "lucene", "solr", "opensearch");

  private final Path sources;
  private final Path target;
  private final String maven;

  /**
   * Engines whose adapters are compiled when they are asked for.
   *
   * @param sources folder with one folder per adapter: {@code pom.xml} and Java sources
   * @param target what is compiled and resolved stays there
   * @param maven program that resolves class paths
   */
  Contenders(Path sources, Path target, String maven) {
    this.sources = sources;
    this.target = target;
    this.maven = maven;
  }

  /** Makes an engine ready to start. */
  Contender named(String name) throws BenchException {
    return switch (name) {
      case OWN -> new Contender(name, EnginePeer.class.getName(), OwnClassPath.whole());
      case "lucene" -> new Contender(name, LucenePeer.class.getName(), OwnClassPath.whole());
      case "solr" -> adapted(name, "SolrPeer");
      case "opensearch" -> adapted(name, "OpenSearchPeer");
      default -> throw new BenchException("There is no engine " + name + ", only " + NAMES);
    };
  }

  private Contender adapted(String name, String type) throws BenchException {
    Adapter adapter = new Adapter(sources.resolve(name), target.resolve(name));
    List<String> classPath = new ArrayList<>(OwnClassPath.benchmarkAndAnalysis());
    classPath.addAll(adapter.resolved(maven));
    classPath.addFirst(adapter.compiled(classPath).toString());
    return new Contender(name, "org.rihla.search.benchmark." + name + "." + type, classPath);
  }
}
