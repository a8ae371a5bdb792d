package org.rihla.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * What every engine must do, written against the API alone. An engine's test extends this class and
 * says how to open an index; the parts are the nested classes, one file each.
 */
public abstract class SearchIndexContract {

  protected SearchIndex index;

  /** Opens an empty index. */
  protected abstract SearchIndex open();

  /** Opens the same index again after it was closed. */
  protected abstract SearchIndex reopen();

  @BeforeEach
  void openEmpty() {
    index = open();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Nested
  class Changes extends ChangesContract {
    Changes() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Translation extends TranslationContract {
    Translation() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Matching extends MatchingContract {
    Matching() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Clitics extends CliticContract {
    Clitics() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Typing extends TypingContract {
    Typing() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Syntax extends QuerySyntaxContract {
    Syntax() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Visibility extends VisibilityContract {
    Visibility() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Faceting extends FacetContract {
    Faceting() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Ordering extends OrderContract {
    Ordering() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Ranging extends RangesContract {
    Ranging() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Curating extends CurationContract {
    Curating() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Showing extends HighlightContract {
    Showing() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Suggesting extends SuggestionContract {
    Suggesting() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Correcting extends CorrectionContract {
    Correcting() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Similarity extends SimilarContract {
    Similarity() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class OnPages extends PagesContract {
    OnPages() {
      super(SearchIndexContract.this);
    }
  }

  @Nested
  class Randomly extends ModelContract {
    Randomly() {
      super(SearchIndexContract.this);
    }
  }

  /** What the parts have in common. */
  abstract static class ContractPart {

    private final SearchIndexContract contract;

    ContractPart(SearchIndexContract contract) {
      this.contract = contract;
    }

    SearchIndex index() {
      return contract.index;
    }

    void reopen() {
      contract.index.close();
      contract.index = contract.reopen();
    }

    void put(IndexedItem.Builder... items) {
      index()
          .apply(
              Arrays.stream(items)
                  .<IndexChange>map(item -> new IndexChange.Put(item.build()))
                  .toList());
    }

    void putSamples() {
      index().apply(Samples.all());
    }

    SearchRequestBuilder request(String text) {
      return SearchRequest.builder(text, "fr", Samples.PUBLIC).page(0, 100);
    }

    SearchResults search(String text) {
      return index().search(request(text).build());
    }

    /** Ids found for a text by anyone, in order. */
    List<String> ids(String text) {
      return ids(search(text));
    }

    static List<String> ids(SearchResults results) {
      return results.hits().stream().map(Hit::id).toList();
    }

    List<String> ids(String text, Set<String> access) {
      return ids(index().search(SearchRequest.builder(text, "fr", access).page(0, 100).build()));
    }

    static String text(List<Fragment> fragments) {
      return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    static List<String> marked(List<Fragment> fragments) {
      return fragments.stream().filter(Fragment::highlighted).map(Fragment::text).toList();
    }
  }
}
