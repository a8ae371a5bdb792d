package org.rihla.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.WordAlignment;
import org.rihla.search.bilingual.source.IcuNames;
import org.rihla.search.bilingual.source.KnowledgeFiles;
import org.rihla.search.bilingual.source.ReadSource;
import org.rihla.search.curation.Curation;
import org.rihla.search.curation.CurationFiles;
import org.rihla.search.curation.Promotions;

/** Loads what a portal loads, and what is added on the command line. */
final class KnowledgeLoader {

  private final PrintStream warnings;
  private final List<BilingualEntry> entries = new ArrayList<>();

  KnowledgeLoader(PrintStream warnings) {
    this.warnings = warnings;
  }

  BilingualKnowledge load(EvaluationArguments arguments) throws IOException {
    if (arguments.withoutKnowledge()) {
      return BilingualKnowledge.NONE;
    }
    Path content = arguments.content();
    add(KnowledgeFiles.readAll(content.resolve("lexicon")));
    add(KnowledgeFiles.readAll(content.resolve("taxonomies")));
    entries.addAll(IcuNames.entries());
    entries.addAll(WordAlignment.learn(ItemFolders.passages(content.resolve("items"))));
    for (Path lexicon : arguments.lexicons()) {
      add(KnowledgeFiles.readAll(lexicon));
    }
    for (Path thesaurus : arguments.thesauri()) {
      add(KnowledgeFiles.read(thesaurus));
    }
    return BilingualKnowledge.of(entries);
  }

  /** Synonyms as a portal loads them; which items it promotes says nothing of a collection. */
  Curation curation(EvaluationArguments arguments) throws IOException {
    if (arguments.withoutKnowledge()) {
      return Curation.NONE;
    }
    CurationFiles.Read read =
        CurationFiles.read(arguments.content().resolve(CurationFiles.FOLDER), Optional::of);
    read.problems().forEach(problem -> warnings.println("Warning: " + problem));
    return new Curation(read.compiled().synonyms(), Promotions.NONE);
  }

  private void add(ReadSource source) {
    entries.addAll(source.entries());
    source.problems().forEach(problem -> warnings.println("Warning: " + problem));
  }
}
