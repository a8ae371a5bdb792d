package org.rihla.search.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexContract;
import org.rihla.search.SearchIndexes;

class EmbeddedIndexContractTest extends SearchIndexContract {

  @TempDir Path folder;

  @Override
  protected SearchIndex open() {
    return SearchIndexes.embedded(folder, Samples.SCHEMA).index();
  }

  @Override
  protected SearchIndex reopen() {
    return open();
  }
}
