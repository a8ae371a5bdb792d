package org.rihla.extraction.client;

import java.io.IOException;
import java.time.Duration;
import org.rihla.extraction.protocol.Message;
import org.rihla.extraction.protocol.MessageReader;

/** What a worker is asked to do, and how its answer is read. */
interface Job<R> {

  /** What is said to the worker. */
  Message message();

  /** How long it may take. */
  Duration time();

  /** Reads the answer to its end. */
  R answer(MessageReader reader) throws IOException;
}
