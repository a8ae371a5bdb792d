package org.rihla.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.rihla.search.IndexDamagedException;
import org.rihla.search.IndexException;

/** Turns the engine's failures into those of the API, with the folder in the message. */
final class Failures {

  private final Path folder;

  Failures(Path folder) {
    this.folder = folder;
  }

  /** Work on the index that may fail. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does the work. */
  <T> T translated(String what, Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw translation(what, e);
    } catch (UncheckedIOException e) {
      throw translation(what, cause(e));
    } catch (AlreadyClosedException e) {
      // After a fatal failure the writer closes itself; its cause is what the caller must know.
      throw translation(what, cause(e));
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : cause;
  }

  private IndexException translation(String what, Throwable cause) {
    String message =
        String.format(Locale.ROOT, "Cannot %s the index in %s: %s", what, folder, cause);
    return isDamage(cause)
        ? new IndexDamagedException(message, cause)
        : new IndexException(message, cause);
  }

  /** Whether a failure says that files are missing, changed, or of another engine version. */
  static boolean isDamage(Throwable failure) {
    return failure instanceof CorruptIndexException
        || failure instanceof IndexNotFoundException
        || failure instanceof IndexFormatTooOldException
        || failure instanceof IndexFormatTooNewException
        || failure instanceof EOFException
        || failure instanceof FileNotFoundException
        || failure instanceof NoSuchFileException;
  }
}
