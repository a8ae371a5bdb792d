package org.rihla.search.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/**
 * A field whose frequencies are {@link org.rihla.search.analysis.PartCounts}.
 *
 * @param name of the field
 * @param lengths name of the doc values with the {@link org.rihla.search.analysis.PartLengths}
 * @param parts what an occurrence counts in each part
 */
public record PartedField(String name, String lengths, List<ScoredPart> parts)
    implements ScoredField {

  /** Copies its list. */
  public PartedField {
    parts = List.copyOf(parts);
  }

  @Override
  public WeighedField weighed(IndexSearcher searcher) throws IOException {
    LengthNormalization[] normalizations = new LengthNormalization[parts.size()];
    for (int i = 0; i < normalizations.length; i++) {
      ScoredPart part = parts.get(i);
      normalizations[i] =
          LengthNormalization.of(searcher, part.words(), part.lengthNormalization());
    }
    return leaf -> new WeighedParts(parts, leaf.getNumericDocValues(lengths), normalizations);
  }
}
