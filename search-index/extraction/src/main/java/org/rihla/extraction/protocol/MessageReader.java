package org.rihla.extraction.protocol;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.NoText;
import org.rihla.extraction.Refusal;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.Warning;

/** Reads messages, and believes no length and no number that the other side sends. */
public final class MessageReader {

  /** Longest frame in bytes: a page of the longest text, in letters of three bytes, fits. */
  private static final int LONGEST_FRAME = 8 << 20;

  private final DataInputStream stream;

  /** Reads from a stream, which is the caller's to close. */
  public MessageReader(InputStream stream) {
    this.stream = new DataInputStream(stream);
  }

  /**
   * Waits for the next message of a worker that reads, or of a program.
   *
   * @throws EOFException when the other side has ended
   * @throws IOException when what comes is no message
   */
  public Message read() throws IOException {
    Frame frame = next();
    DataInputStream in = frame.fields();
    return switch (frame.kind()) {
      case READY -> new Message.Ready();
      case READ_JOB -> readJob(in);
      case DRAW_JOB -> drawJob(in);
      case PAGE -> new Message.PageRead(Values.page(in));
      default -> new Message.ReadEnded(extraction(frame.kind(), in));
    };
  }

  /** Waits for the end of a drawing job; fails like {@link #read()}. */
  public Message.DrawEnded readDrawn() throws IOException {
    Frame frame = next();
    return new Message.DrawEnded(
        frame.kind() == Kind.RENDERED
            ? Values.rendered(frame.fields())
            : refusal(frame.kind(), frame.fields()));
  }

  private Frame next() throws IOException {
    int length = stream.readInt();
    if (length < 1 || length > LONGEST_FRAME) {
      throw new IOException("A frame of " + length + " bytes");
    }
    byte[] bytes = stream.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    DataInputStream fields = new DataInputStream(new ByteArrayInputStream(bytes));
    return new Frame(Fields.constant(fields, Kind.class), fields);
  }

  private static Message.ReadJob readJob(DataInputStream in) throws IOException {
    return new Message.ReadJob(
        Path.of(Fields.text(in)),
        new ExtractionRequest(
            Fields.optionalText(in),
            Fields.optionalText(in),
            Fields.optionalText(in),
            in.readBoolean(),
            Values.limits(in)));
  }

  private static Message.DrawJob drawJob(DataInputStream in) throws IOException {
    Path file = Path.of(Fields.text(in));
    Path folder = Path.of(Fields.text(in));
    String fileName = Fields.optionalText(in);
    String mediaType = Fields.optionalText(in);
    List<Integer> widths = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      widths.add(in.readInt());
    }
    return new Message.DrawJob(
        file, folder, new ThumbnailRequest(fileName, mediaType, widths, Values.limits(in)));
  }

  private static ExtractionResult extraction(Kind kind, DataInputStream in) throws IOException {
    return switch (kind) {
      case EXTRACTED ->
          new Extracted(Values.properties(in), List.of(), Fields.constants(in, Warning.class));
      case NO_TEXT -> new NoText(Values.properties(in), Fields.constants(in, Warning.class));
      default -> refusal(kind, in);
    };
  }

  private static Refusal refusal(Kind kind, DataInputStream in) throws IOException {
    return switch (kind) {
      case ENCRYPTED -> new Encrypted(Fields.text(in));
      case UNSUPPORTED -> new Unsupported(Fields.text(in));
      case TOO_LARGE -> new TooLarge(Fields.constant(in, TooLarge.Limit.class));
      case FAILED -> new Failed(Fields.constant(in, Failed.Reason.class));
      default -> throw new IOException("A frame of kind " + kind + " ends no job");
    };
  }

  private record Frame(Kind kind, DataInputStream fields) {}
}
