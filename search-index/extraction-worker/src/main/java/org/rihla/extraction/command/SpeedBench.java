package org.rihla.extraction.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.Programs;
import org.rihla.extraction.WorkerSettings;
import org.rihla.extraction.client.DocumentWorkers;
import org.xml.sax.SAXException;

/**
 * The same files read by one worker and by Tika in this process, in turns, without OCR and layout.
 *
 * @param out for the report
 * @param settings of the worker
 */
record SpeedBench(PrintStream out, WorkerSettings settings) {

  private static final int ROUNDS = 3;

  void run(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Parser parser = new AutoDetectParser();
    try (DocumentWorkers workers = DocumentWorkers.open(settings.programs(Programs.NONE))) {
      out.println("round\tfiles/s in the worker\tpages/s\tfiles/s within one process\tratio");
      for (int round = 0; round <= ROUNDS; round++) {
        Speed worker = measured(files, file -> worker(workers, file));
        Speed within = measured(files, file -> within(parser, file));
        out.printf(
            Locale.ROOT,
            "%s\t%.1f\t%.1f\t%.1f\t%.2f%n",
            round == 0 ? "warm-up" : round,
            worker.files(),
            worker.pages(),
            within.files(),
            worker.files() / within.files());
      }
    }
  }

  private static Speed measured(List<Path> files, ToIntFunction<Path> reader) {
    long begun = System.nanoTime();
    int pages = files.stream().mapToInt(reader).sum();
    double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1_000d;
    return new Speed(files.size() / seconds, pages / seconds);
  }

  private static int worker(DocumentWorkers workers, Path file) {
    ExtractionRequest request =
        ExtractionRequest.named(String.valueOf(file.getFileName())).withoutOcr();
    return workers.extract(file, request) instanceof Extracted extracted
        ? extracted.pages().size()
        : 0;
  }

  private static int within(Parser parser, Path file) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    try (InputStream stream = TikaInputStream.get(file)) {
      parser.parse(stream, new BodyContentHandler(-1), metadata, context);
      return 1;
    } catch (IOException | SAXException | TikaException | RuntimeException damaged) {
      return 0;
    }
  }

  private record Speed(double files, double pages) {}
}
