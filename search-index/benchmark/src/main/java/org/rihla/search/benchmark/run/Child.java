package org.rihla.search.benchmark.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.rihla.search.benchmark.peer.PeerMain;
import org.rihla.search.benchmark.peer.Reply;

/** The process of an engine, seen from outside. */
public final class Child implements AutoCloseable {

  private static final int SECONDS_TO_END = 60;

  private final String name;
  private final Path log;
  private final Process process;
  private final BufferedWriter commands;
  private final BufferedReader replies;
  private final Thread stopper;

  private Child(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
    this.replies = process.inputReader(StandardCharsets.UTF_8);
    this.stopper = new Thread(process::destroyForcibly, "stop-" + name);
    Runtime.getRuntime().addShutdownHook(stopper);
  }

  /**
   * Starts an engine on the index of a folder.
   *
   * @param documents number of different ones that it is filled with, or was
   */
  public static Child start(Contender contender, Path folder, Settings settings, int documents)
      throws BenchException {
    JavaCommand command = new JavaCommand(contender, folder, settings.heap());
    try {
      Process process =
          command.start(
              PeerMain.class,
              contender.type(),
              folder.toString(),
              String.valueOf(settings.seed()),
              String.valueOf(documents));
      return ready(new Child(contender.name(), command.log(), process));
    } catch (IOException e) {
      throw new BenchException(contender.name() + " does not start: " + e, e);
    }
  }

  private static Child ready(Child child) throws BenchException, IOException {
    try {
      child.next();
      return child;
    } catch (BenchException | IOException failure) {
      child.abandon();
      throw failure;
    }
  }

  /** Gives a command and waits for the reply. */
  public Reply tell(String command) throws BenchException {
    try {
      commands.write(command);
      commands.newLine();
      commands.flush();
      return next();
    } catch (IOException e) {
      throw new BenchException(name + " has ended, see " + log, e);
    }
  }

  private Reply next() throws IOException, BenchException {
    for (String line = replies.readLine(); line != null; line = replies.readLine()) {
      if (Reply.isReply(line)) {
        Reply reply = Reply.read(line);
        if (!reply.text(Reply.ERROR).isEmpty()) {
          throw new BenchException(name + ": " + reply.text(Reply.ERROR) + ", see " + log);
        }
        return reply;
      }
    }
    throw new BenchException(name + " has ended, see " + log);
  }

  /** Lets the engine close its index, and ends the process. */
  @Override
  public void close() throws BenchException {
    try {
      tell("quit");
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        throw new BenchException(name + " did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      abandon();
    }
  }

  /** Ends the process at once. */
  void abandon() {
    process.destroyForcibly();
    Runtime.getRuntime().removeShutdownHook(stopper);
  }
}
