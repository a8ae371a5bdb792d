package org.rihla.extraction.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rihla.extraction.WorkerSettings;

/**
 * {@code ./rihla extract-bench [FOLDER]}: with a folder, the speed of workers on its files beside
 * Tika in one process; without, how right page numbers and OCR are on pages that it makes.
 */
public final class ExtractBench {

  private ExtractBench() {}

  /** Runs the measurement. */
  public static void main(String[] arguments) throws IOException {
    // What PDFBox thinks of damaged files is not what is measured here.
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    WorkerSettings settings = WorkerSettings.of(WorkerFolder.ofThisProgram()).workers(1);
    if (arguments.length > 0) {
      new SpeedBench(out, settings).run(Path.of(arguments[0]));
    } else {
      new AccuracyBench(out, settings).run();
    }
    System.exit(0);
  }
}
