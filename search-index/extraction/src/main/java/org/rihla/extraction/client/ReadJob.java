package org.rihla.extraction.client;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.protocol.Message;
import org.rihla.extraction.protocol.MessageReader;

/**
 * Reads a document.
 *
 * @param file which
 * @param request how
 */
record ReadJob(Path file, ExtractionRequest request) implements Job<ExtractionResult> {

  @Override
  public Message message() {
    return new Message.ReadJob(file, request);
  }

  @Override
  public Duration time() {
    return request.limits().time();
  }

  @Override
  public ExtractionResult answer(MessageReader reader) throws IOException {
    List<ExtractedPage> pages = new ArrayList<>();
    ExtractionLimits limits = request.limits();
    long characters = 0;
    while (true) {
      switch (reader.read()) {
        case Message.PageRead(ExtractedPage page) -> {
          characters += page.text().length();
          if (pages.size() >= limits.pages() || characters > limits.characters()) {
            throw new IOException("A worker sends more than it was allowed");
          }
          pages.add(page);
        }
        case Message.ReadEnded(Extracted extracted) -> {
          return new Extracted(extracted.properties(), pages, extracted.warnings());
        }
        case Message.ReadEnded(ExtractionResult other) -> {
          return other;
        }
        default -> throw new IOException("A worker says what nobody asked");
      }
    }
  }
}
