package org.rihla.extraction.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.DocumentProperties;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.NoText;
import org.rihla.extraction.Refusal;
import org.rihla.extraction.WorkerSettings;
import org.rihla.extraction.client.DocumentWorkers;

/**
 * {@code ./rihla extract [--json] [--no-ocr] FILE…}: prints the pages of documents. Exit code 0, or
 * 1 when a file gave no text, or 2 when no file was named.
 */
public final class Extract {

  private static final String JSON = "--json";
  private static final String NO_OCR = "--no-ocr";

  private final PrintStream out;
  private final boolean json;

  private Extract(PrintStream out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /** Runs the command. */
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    List<Path> files = words.stream().filter(word -> !word.startsWith("--")).map(Path::of).toList();
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    boolean known = words.stream().allMatch(word -> !word.startsWith("--") || isOption(word));
    if (files.isEmpty() || !known) {
      out.println("./rihla extract [--json] [--no-ocr] FILE...");
      System.exit(2);
    }
    boolean all = new Extract(out, words.contains(JSON)).run(files, !words.contains(NO_OCR));
    System.exit(all ? 0 : 1);
  }

  private static boolean isOption(String word) {
    return word.equals(JSON) || word.equals(NO_OCR);
  }

  private boolean run(List<Path> files, boolean ocr) {
    boolean all = true;
    WorkerSettings settings = WorkerSettings.of(WorkerFolder.ofThisProgram()).workers(1);
    try (DocumentWorkers workers = DocumentWorkers.open(settings)) {
      for (Path file : files) {
        ExtractionRequest request = ExtractionRequest.named(String.valueOf(file.getFileName()));
        ExtractionResult result = workers.extract(file, ocr ? request : request.withoutOcr());
        print(file, result);
        all = all && result instanceof Extracted;
      }
    }
    return all;
  }

  private void print(Path file, ExtractionResult result) {
    if (json) {
      out.println(Json.of(object(file, result)));
      return;
    }
    switch (result) {
      case Extracted extracted -> {
        out.println("# " + file + ": " + extracted.properties() + " " + extracted.warnings());
        extracted.pages().forEach(this::print);
      }
      case NoText none ->
          out.println("# " + file + ": no text, " + none.properties() + " " + none.warnings());
      case Refusal refusal -> out.println("# " + file + ": " + refusal);
    }
  }

  private void print(ExtractedPage page) {
    out.print("## " + page.kind() + " " + page.number());
    out.print(page.label() == null ? "" : " " + page.label());
    out.println(page.fromOcr() ? " (OCR, confidence " + page.ocrConfidence() + ")" : "");
    out.println(page.text());
  }

  private static Map<String, Object> object(Path file, ExtractionResult result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file);
    object.put("result", result.getClass().getSimpleName());
    switch (result) {
      case Extracted extracted -> {
        object.put("properties", object(extracted.properties()));
        object.put("warnings", List.copyOf(extracted.warnings()));
        object.put("pages", extracted.pages().stream().map(Extract::object).toList());
      }
      case NoText none -> {
        object.put("properties", object(none.properties()));
        object.put("warnings", List.copyOf(none.warnings()));
      }
      case Refusal refusal -> object.put("reason", refusal);
    }
    return object;
  }

  private static Map<String, Object> object(DocumentProperties properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("mediaType", properties.mediaType());
    putIfKnown(object, "title", properties.title());
    object.put("authors", properties.authors());
    putIfKnown(object, "created", properties.created());
    putIfKnown(object, "modified", properties.modified());
    putIfKnown(object, "language", properties.language());
    object.put("pageCount", properties.pageCount());
    return object;
  }

  private static Map<String, Object> object(ExtractedPage page) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("number", page.number());
    object.put("kind", page.kind());
    putIfKnown(object, "label", page.label());
    object.put("text", page.text());
    object.put("margins", page.margins());
    putIfKnown(object, "ocrConfidence", page.ocrConfidence());
    return object;
  }

  private static void putIfKnown(Map<String, Object> object, String key, @Nullable Object value) {
    if (value != null) {
      object.put(key, value);
    }
  }
}
