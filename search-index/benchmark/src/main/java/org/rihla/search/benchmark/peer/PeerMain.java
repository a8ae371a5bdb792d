package org.rihla.search.benchmark.peer;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rihla.search.benchmark.SuppressForbidden;

/**
 * The process of an engine: reads a command per line and answers each with one {@link Reply}. It
 * ends with its input, so that it never outlives the program that started it.
 */
public final class PeerMain {

  private PeerMain() {}

  /** Opens the engine of a class, named first, in the folder named second, for a seed and size. */
  @SuppressForbidden("Standard output is how this process answers; whatever else prints is moved")
  public static void main(String[] arguments) throws Exception {
    PrintStream replies = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Path folder = Path.of(arguments[1]);
    try (Peer peer =
            Class.forName(arguments[0])
                .asSubclass(Peer.class)
                .getConstructor(Path.class)
                .newInstance(folder);
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      Work work = new Work(peer, Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
      replies.println(Reply.of("ready", true).line());
      for (String line = commands.readLine();
          line != null && !line.equals("quit");
          line = commands.readLine()) {
        replies.println(reply(work, line).line());
      }
    } catch (Exception | LinkageError failure) {
      replies.println(told(failure).line());
    }
    replies.println(Reply.of("closed", true).line());
    // Some engines leave threads behind.
    System.exit(0);
  }

  private static Reply reply(Work work, String line) {
    try {
      return work.reply(line.split(" ", -1));
    } catch (Exception | LinkageError failure) {
      return told(failure);
    }
  }

  private static Reply told(Throwable failure) {
    System.getLogger(PeerMain.class.getName())
        .log(System.Logger.Level.ERROR, "The engine failed", failure);
    return Reply.of(Reply.ERROR, failure);
  }
}
