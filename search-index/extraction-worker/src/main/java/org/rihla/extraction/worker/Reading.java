package org.rihla.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.NoText;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.protocol.Message;
import org.rihla.extraction.protocol.MessageWriter;
import org.rihla.extraction.worker.document.Costs;
import org.rihla.extraction.worker.document.Documents;
import org.rihla.extraction.worker.document.ReadDocument;
import org.rihla.extraction.worker.document.Work;
import org.rihla.extraction.worker.program.Budget;
import org.rihla.extraction.worker.program.Layout;
import org.rihla.extraction.worker.program.Tools;
import org.rihla.extraction.worker.refusal.RefusedException;

/** Reads a document and sends what it found. */
final class Reading {

  private final Tools tools;
  private final Documents documents;

  Reading(Tools tools, Layout layout) {
    this.tools = tools;
    this.documents = new Documents(tools, layout);
  }

  void read(Message.ReadJob job, MessageWriter writer) throws IOException {
    Path folder = Files.createTempDirectory(tools.scratch(), "read-");
    ExtractionResult result;
    try {
      result = result(job, folder);
    } finally {
      delete(folder);
    }
    if (result instanceof Extracted extracted) {
      for (ExtractedPage page : extracted.pages()) {
        writer.write(new Message.PageRead(page));
      }
    }
    writer.write(new Message.ReadEnded(result));
  }

  private ExtractionResult result(Message.ReadJob job, Path folder) {
    try {
      long size = Files.size(job.file());
      if (size == 0) {
        return new Unsupported("application/octet-stream");
      }
      Costs costs = new Costs(job.request().limits(), size);
      Budget budget = Budget.of(job.request().limits().time());
      ReadDocument document =
          documents.read(job.file(), new Work(job.request(), costs, budget, folder));
      return result(document, new PageList(job.request().limits(), costs));
    } catch (RefusedException refused) {
      return refused.refusal();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Failed(Failed.Reason.DAMAGED);
    }
  }

  private static ExtractionResult result(ReadDocument document, PageList list) {
    List<ExtractedPage> pages = list.of(document.pages());
    var properties = Properties.of(document.metadata(), list.count());
    return pages.isEmpty()
        ? new NoText(properties, list.warnings())
        : new Extracted(properties, pages, list.warnings());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
