package org.rihla.search.bilingual.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * Reads the labels of a SKOS thesaurus in Turtle. Preferred labels translate each other; an
 * alternative label translates the preferred one of the other language, with less weight. How the
 * concepts hang together does not matter here, so a circle among them does no harm.
 */
public final class SkosThesaurus {

  private static final float ALTERNATIVE = 0.8f;

  /** The labels of one concept in one language. */
  private static final class Labels {
    private final List<String> preferred = new ArrayList<>();
    private final List<String> alternative = new ArrayList<>();
  }

  /** Labels by language, by concept. */
  private final Map<String, Map<String, Labels>> concepts = new LinkedHashMap<>();

  private SkosThesaurus() {}

  /**
   * Reads a file.
   *
   * @throws SourceFormatException if it is not Turtle; the line is named
   * @throws IOException if it cannot be read
   */
  public static ReadSource read(Path path) throws IOException {
    String file = String.valueOf(path.getFileName());
    SkosThesaurus thesaurus = new SkosThesaurus();
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            thesaurus.take(statement);
          }
        });
    try (BufferedReader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      parser.parse(text, "urn:rihla:");
    } catch (RDFParseException | RDFHandlerException e) {
      long line = e instanceof RDFParseException parse ? Math.max(0, parse.getLineNumber()) : 0;
      throw new SourceFormatException(
          new SourceProblem(file, line, "this is not valid Turtle: " + e.getMessage()), e);
    }
    return thesaurus.result(file);
  }

  private void take(Statement statement) {
    boolean preferred = statement.getPredicate().equals(SKOS.PREF_LABEL);
    boolean alternative =
        statement.getPredicate().equals(SKOS.ALT_LABEL)
            || statement.getPredicate().equals(SKOS.HIDDEN_LABEL);
    if ((preferred || alternative) && statement.getObject() instanceof Literal label) {
      Labels labels =
          concepts
              .computeIfAbsent(statement.getSubject().stringValue(), any -> new LinkedHashMap<>())
              .computeIfAbsent(language(label), any -> new Labels());
      (preferred ? labels.preferred : labels.alternative).add(label.getLabel());
    }
  }

  /** The language without region: fr-CA is French. */
  private static String language(Literal label) {
    return label.getLanguage().orElse("").replaceFirst("-.*", "");
  }

  private ReadSource result(String file) {
    List<BilingualEntry> entries = new ArrayList<>();
    int incomplete = 0;
    for (Map<String, Labels> languages : concepts.values()) {
      Labels french = languages.getOrDefault("fr", new Labels());
      Labels arabic = languages.getOrDefault("ar", new Labels());
      add(entries, file, french.preferred, arabic.preferred, 1);
      add(entries, file, french.alternative, arabic.preferred, ALTERNATIVE);
      add(entries, file, french.preferred, arabic.alternative, ALTERNATIVE);
      incomplete += french.preferred.isEmpty() || arabic.preferred.isEmpty() ? 1 : 0;
    }
    return new ReadSource(entries, problems(file, incomplete));
  }

  private static void add(
      List<BilingualEntry> entries,
      String source,
      List<String> french,
      List<String> arabic,
      float weight) {
    for (String from : french) {
      for (String to : arabic) {
        if (!from.isBlank() && !to.isBlank()) {
          entries.add(new BilingualEntry(from, to, weight, source));
        }
      }
    }
  }

  private static List<SourceProblem> problems(String file, int incomplete) {
    return incomplete == 0
        ? List.of()
        : List.of(
            new SourceProblem(
                file, 0, incomplete + " concepts have no preferred label in fr and in ar"));
  }
}
