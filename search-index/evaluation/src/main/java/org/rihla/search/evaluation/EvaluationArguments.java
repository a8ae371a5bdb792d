package org.rihla.search.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line says.
 *
 * @param collections folders to measure
 * @param content folder with the taxonomies, the lexicon and the items of a portal
 * @param lexicons further folders of lexicons, or files
 * @param thesauri further thesauri or dictionaries
 */
record EvaluationArguments(
    List<Path> collections, Path content, List<Path> lexicons, List<Path> thesauri) {

  static final String USAGE =
      """
      search-eval --collection DIR [--collection DIR]… [--content DIR] [--lexicon DIR]… [--thesaurus FILE]…

        --collection  a folder with documents.jsonl, queries.jsonl and qrels.tsv
        --content     taxonomies, lexicon and items as a portal loads them; 'none' for no knowledge at all
        --lexicon     a folder of .tsv files that is used beside the content's own
        --thesaurus   a SKOS file (.ttl) or a dictd dictionary (.index) that is imported\
      """;

  private static final String CONTENT = "content";

  static EvaluationArguments read(List<String> arguments, Path repository) {
    List<Path> collections = new ArrayList<>();
    List<Path> lexicons = new ArrayList<>();
    List<Path> thesauri = new ArrayList<>();
    Path content = repository.resolve(CONTENT);
    for (int i = 0; i < arguments.size(); i += 2) {
      String option = arguments.get(i);
      if (i + 1 == arguments.size()) {
        throw new CollectionException("Nothing follows '" + option + "'.\n\n" + USAGE);
      }
      Path path = Path.of(arguments.get(i + 1));
      switch (option) {
        case "--collection" -> collections.add(path);
        case "--lexicon" -> lexicons.add(path);
        case "--thesaurus" -> thesauri.add(path);
        case "--content" -> content = path;
        default ->
            throw new CollectionException("There is no option '" + option + "'.\n\n" + USAGE);
      }
    }
    if (collections.isEmpty()) {
      throw new CollectionException("No collection is named.\n\n" + USAGE);
    }
    return new EvaluationArguments(collections, content, lexicons, thesauri);
  }

  /** Whether searches stay within their language. */
  boolean withoutKnowledge() {
    return content.endsWith("none");
  }
}
