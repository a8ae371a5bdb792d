package org.rihla.search.benchmark.opensearch;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.rihla.search.analysis.Words;
import org.rihla.search.benchmark.words.GramAnalyzer;

/**
 * The engine's words under the names {@code stems}, {@code plain}, {@code grams} and {@code typed}.
 */
public final class WordsPlugin extends Plugin implements AnalysisPlugin {

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        "stems",
        (index, environment, name, settings) ->
            new Provider(index, name, settings, Words.stemmed()),
        "plain",
        (index, environment, name, settings) -> new Provider(index, name, settings, Words.plain()),
        "grams",
        (index, environment, name, settings) ->
            new Provider(index, name, settings, new GramAnalyzer()),
        "typed",
        (index, environment, name, settings) -> new Provider(index, name, settings, Words.typed()));
  }

  private static final class Provider extends AbstractIndexAnalyzerProvider<Analyzer> {

    private final Analyzer analyzer;

    private Provider(IndexSettings index, String name, Settings settings, Analyzer words) {
      super(index, name, settings);
      this.analyzer = new Shared(words);
    }

    @Override
    public Analyzer get() {
      return analyzer;
    }
  }

  /** OpenSearch closes the analyzers of an index; those of the engine serve every index. */
  private static final class Shared extends DelegatingAnalyzerWrapper {

    private final Analyzer words;

    private Shared(Analyzer words) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.words = words;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return words;
    }
  }
}
