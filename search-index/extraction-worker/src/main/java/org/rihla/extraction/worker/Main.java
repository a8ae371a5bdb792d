package org.rihla.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rihla.extraction.protocol.Message;
import org.rihla.extraction.protocol.MessageReader;
import org.rihla.extraction.protocol.MessageWriter;
import org.rihla.extraction.worker.picture.Pictures;
import org.rihla.extraction.worker.program.Layout;
import org.rihla.extraction.worker.program.Tools;

/** Takes jobs until its standard input ends. */
public final class Main {

  /** How a JVM ends whose heap is full. */
  private static final int OUT_OF_MEMORY = 3;

  private Main() {}

  /** Runs a worker; the arguments name the programs that it may use, see {@link Tools}. */
  public static void main(String[] arguments) throws IOException {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    // What a library prints must not get between the messages.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setIn(InputStream.nullInputStream());
    Tools tools = Tools.of(List.of(arguments));
    Layout layout = new Layout(tools);
    Reading reading = new Reading(tools, layout);
    serve(reading, new Pictures(layout), new MessageReader(in), new MessageWriter(out));
  }

  private static void serve(
      Reading reading, Pictures pictures, MessageReader reader, MessageWriter writer)
      throws IOException {
    writer.write(new Message.Ready());
    try {
      while (true) {
        switch (reader.read()) {
          case Message.ReadJob job -> reading.read(job, writer);
          case Message.DrawJob job -> writer.write(new Message.DrawEnded(pictures.draw(job)));
          case Message other -> throw new IOException("No job: " + other);
        }
      }
    } catch (OutOfMemoryError full) {
      // Also where memory beside the heap is full, which the JVM lets pass.
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    } catch (EOFException noMoreJobs) {
      // The program that asked has ended, and so does its worker.
    }
  }
}
