package org.rihla.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Does what the worst of parsers may do: what its document, a Markdown file, says. */
public final class HostileParser implements Parser {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.text("x-web-markdown"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String[] words = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
    switch (words[1]) {
      case "hang" -> hang();
      case "heap" -> fill(new ArrayList<>(), false);
      case "direct" -> fill(new ArrayList<>(), true);
      case "exit" -> Runtime.getRuntime().halt(0);
      case "recurse" -> recurse(0);
      case "flood" -> flood(handler);
      case "greedy-child" -> {
        // Without a line feed tail keeps all that it is given.
        new ProcessBuilder("sh", "-c", "head -c " + words[2] + "m /dev/zero | tail").start();
        hang();
      }
      case "children" -> {
        new ProcessBuilder("sleep", words[2]).start();
        hang();
      }
      case "print" -> {
        System.out.println("noise");
        System.err.println("noise");
        say(handler, "quiet");
      }
      case "network" -> say(handler, "interfaces " + waysOut());
      case "environment" -> say(handler, "variables " + System.getenv().keySet());
      default -> throw new IOException(words[1]);
    }
  }

  private static long waysOut() throws IOException {
    try {
      return NetworkInterface.networkInterfaces().filter(HostileParser::leadsOut).count();
    } catch (SocketException none) {
      return 0;
    }
  }

  private static boolean leadsOut(NetworkInterface one) {
    try {
      return one.isUp() && !one.isLoopback();
    } catch (SocketException e) {
      return true;
    }
  }

  private static void hang() throws IOException {
    Files.createFile(Path.of(System.getProperty("java.io.tmpdir"), "hanging"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void fill(List<Object> kept, boolean direct) {
    while (true) {
      kept.add(direct ? ByteBuffer.allocateDirect(1 << 20) : new byte[1 << 20]);
    }
  }

  // Overflowing the stack is what this parser is for.
  @SuppressWarnings("InfiniteRecursion")
  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  private static void flood(ContentHandler handler) throws SAXException {
    while (true) {
      say(handler, "water ");
    }
  }

  private static void say(ContentHandler handler, String text) throws SAXException {
    handler.characters(text.toCharArray(), 0, text.length());
  }
}
