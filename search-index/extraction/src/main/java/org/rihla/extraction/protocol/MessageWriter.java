package org.rihla.extraction.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.Failed;
import org.rihla.extraction.NoText;
import org.rihla.extraction.Rendered;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Unsupported;

/** Writes messages; each is flushed, so that the other side never waits for half of one. */
public final class MessageWriter {

  private final DataOutputStream stream;

  /** Writes to a stream, which is the caller's to close. */
  public MessageWriter(OutputStream stream) {
    this.stream = new DataOutputStream(stream);
  }

  /** Writes one message. */
  public void write(Message message) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(frame);
    switch (message) {
      case Message.Ready ready -> Fields.constant(out, Kind.READY);
      case Message.ReadJob job -> readJob(out, job);
      case Message.DrawJob job -> drawJob(out, job);
      case Message.PageRead read -> {
        Fields.constant(out, Kind.PAGE);
        Values.page(out, read.page());
      }
      case Message.ReadEnded ended -> result(out, ended.result());
      case Message.DrawEnded ended -> result(out, ended.result());
    }
    stream.writeInt(frame.size());
    frame.writeTo(stream);
    stream.flush();
  }

  private static void readJob(DataOutputStream out, Message.ReadJob job) throws IOException {
    ExtractionRequest request = job.request();
    Fields.constant(out, Kind.READ_JOB);
    Fields.text(out, job.file().toString());
    Fields.text(out, request.fileName());
    Fields.text(out, request.mediaType());
    Fields.text(out, request.language());
    out.writeBoolean(request.ocr());
    Values.limits(out, request.limits());
  }

  private static void drawJob(DataOutputStream out, Message.DrawJob job) throws IOException {
    ThumbnailRequest request = job.request();
    Fields.constant(out, Kind.DRAW_JOB);
    Fields.text(out, job.file().toString());
    Fields.text(out, job.folder().toString());
    Fields.text(out, request.fileName());
    Fields.text(out, request.mediaType());
    out.writeInt(request.widths().size());
    for (int width : request.widths()) {
      out.writeInt(width);
    }
    Values.limits(out, request.limits());
  }

  /** Some records are a result of either job; the reader knows which it asked for. */
  private static void result(DataOutputStream out, Object result) throws IOException {
    switch (result) {
      case Extracted extracted -> {
        Fields.constant(out, Kind.EXTRACTED);
        Values.properties(out, extracted.properties());
        Fields.constants(out, extracted.warnings());
      }
      case NoText none -> {
        Fields.constant(out, Kind.NO_TEXT);
        Values.properties(out, none.properties());
        Fields.constants(out, none.warnings());
      }
      case Rendered rendered -> {
        Fields.constant(out, Kind.RENDERED);
        Values.rendered(out, rendered);
      }
      case Encrypted(String mediaType) -> {
        Fields.constant(out, Kind.ENCRYPTED);
        Fields.text(out, mediaType);
      }
      case Unsupported(String mediaType) -> {
        Fields.constant(out, Kind.UNSUPPORTED);
        Fields.text(out, mediaType);
      }
      case TooLarge(TooLarge.Limit limit) -> {
        Fields.constant(out, Kind.TOO_LARGE);
        Fields.constant(out, limit);
      }
      case Failed(Failed.Reason reason) -> {
        Fields.constant(out, Kind.FAILED);
        Fields.constant(out, reason);
      }
      default -> throw new IllegalArgumentException("No result: " + result);
    }
  }
}
