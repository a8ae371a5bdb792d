package org.rihla.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchEvalTest {

  @TempDir Path folder;

  private Path collection;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @BeforeEach
  void writeACollection() throws IOException {
    collection = Files.createDirectories(folder.resolve("collection"));
    write(
        "documents.jsonl",
        """
        {"id": "d1", "lang": "ar", "title": "", "text": "ارتفعت البطالة في المدن."}
        {"id": "d2", "lang": "ar", "title": "", "text": "افتتح المتحف أبوابه."}
        """);
    write(
        "queries.jsonl",
        """
        {"id": "q1", "lang": "fr", "set": "one", "text": "le chômage"}
        {"id": "q2", "lang": "ar", "set": "two", "text": "المتحف"}
        {"id": "q3", "lang": "ar", "set": "two", "text": "بلا حكم"}
        """);
    write("qrels.tsv", "q1\td1\t1\nq2\td2\t1\n");
    Path lexicon = Files.createDirectories(folder.resolve("content/lexicon"));
    Files.writeString(lexicon.resolve("test.tsv"), "chômage\tnoun\tبطالة\nvide\tnoun\t\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(collection.resolve(name), text);
  }

  private void run(String... more) throws IOException {
    List<String> arguments = new java.util.ArrayList<>();
    arguments.addAll(List.of("--collection", collection.toString()));
    arguments.addAll(List.of(more));
    SearchEval.run(
        EvaluationArguments.read(arguments, folder),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void eachSetOfQueriesIsALine() throws IOException {
    run();
    assertThat(lines()).hasSize(2);
    assertThat(lines().get(0))
        .startsWith("{\"set\":\"one\",\"documents\":2,\"queries\":1,\"ndcg@10\":1.0000");
    assertThat(lines().get(1)).contains("\"set\":\"two\"", "\"queries\":1,", "\"ndcg@10\":1.0000");
  }

  @Test
  void withoutKnowledgeAQueryStaysInItsLanguage() throws IOException {
    run("--content", "none");
    assertThat(lines().get(0)).contains("\"ndcg@10\":0.0000");
  }

  @Test
  void whatCannotBeUsedIsCountedAsAWarning() throws IOException {
    run();
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("test.tsv, line 2: one of the two languages is empty")
        .contains("1 queries of collection have no judgement");
  }

  @Test
  void aCollectionWithoutJudgementsIsRefused() throws IOException {
    Files.delete(collection.resolve("qrels.tsv"));
    assertThatThrownBy(this::run)
        .isInstanceOf(CollectionException.class)
        .hasMessageContaining("has no qrels.tsv");
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    write("queries.jsonl", "{\"id\": \"q1\", \"lang\": \"fr\", \"text\": \"a\"}\n{oops\n");
    assertThatThrownBy(this::run).hasMessageContaining("queries.jsonl, line 2");
    write("queries.jsonl", "{\"id\": \"q1\", \"lang\": \"fr\"}\n");
    assertThatThrownBy(this::run).hasMessageContaining("line 1: the text field 'text' is missing");
  }

  @Test
  void anUnknownLanguageIsRefused() throws IOException {
    write("documents.jsonl", "{\"id\": \"d\", \"lang\": \"tlh\", \"text\": \"nuqneH\"}\n");
    assertThatThrownBy(this::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tlh");
  }

  @Test
  void aWrongArgumentIsToldWithTheUsage() {
    assertThatThrownBy(() -> EvaluationArguments.read(List.of("--what", "x"), folder))
        .hasMessageContaining("--what")
        .hasMessageContaining("--collection DIR");
    assertThatThrownBy(() -> EvaluationArguments.read(List.of(), folder))
        .hasMessageContaining("No collection");
  }
}
