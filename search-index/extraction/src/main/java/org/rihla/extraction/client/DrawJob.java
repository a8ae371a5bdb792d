package org.rihla.extraction.client;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.ThumbnailResult;
import org.rihla.extraction.protocol.Message;
import org.rihla.extraction.protocol.MessageReader;

/**
 * Makes pictures of a file.
 *
 * @param file which
 * @param folder for the pictures
 * @param request how
 */
record DrawJob(Path file, Path folder, ThumbnailRequest request) implements Job<ThumbnailResult> {

  @Override
  public Message message() {
    return new Message.DrawJob(file, folder, request);
  }

  @Override
  public Duration time() {
    return request.limits().time();
  }

  @Override
  public ThumbnailResult answer(MessageReader reader) throws IOException {
    return reader.readDrawn().result();
  }
}
