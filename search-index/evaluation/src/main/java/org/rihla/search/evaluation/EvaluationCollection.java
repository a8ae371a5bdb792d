package org.rihla.search.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Documents, queries, and which documents answer which query.
 *
 * @param documents in the order of their file
 * @param queries in the order of their file
 * @param judgements grades above 0 by document, by query
 */
public record EvaluationCollection(
    List<EvaluationDocument> documents,
    List<EvaluationQuery> queries,
    Map<String, Map<String, Integer>> judgements) {

  /** Copies its collections. */
  public EvaluationCollection {
    documents = List.copyOf(documents);
    queries = List.copyOf(queries);
    judgements = Map.copyOf(judgements);
  }

  /**
   * Reads the files {@code documents.jsonl}, {@code queries.jsonl} and {@code qrels.tsv} of a
   * folder.
   *
   * @throws CollectionException if one is absent or holds a line that cannot be read; file and line
   *     are named
   */
  public static EvaluationCollection read(Path folder) {
    return new EvaluationCollection(
        JsonLines.read(
            folder.resolve("documents.jsonl"),
            line ->
                new EvaluationDocument(
                    line.text("id"),
                    line.text("lang"),
                    line.textOr("title", ""),
                    line.text("text"))),
        JsonLines.read(
            folder.resolve("queries.jsonl"),
            line ->
                new EvaluationQuery(
                    line.text("id"),
                    line.text("lang"),
                    line.textOr("set", "all"),
                    line.text("text"))),
        Judgements.read(folder.resolve("qrels.tsv")));
  }
}
