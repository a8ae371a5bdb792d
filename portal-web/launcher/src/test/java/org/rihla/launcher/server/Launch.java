package org.rihla.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.ServerRecord;

/** The launcher as its own process, with a portal of two pages. */
final class Launch {
  private final Path folder;
  private final int port = Ports.free();

  Launch(Path folder) {
    this.folder = folder;
  }

  /** Writes the portal; {@code descriptor} is its web.xml. */
  void prepare(String descriptor) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("WEB-INF/web.xml", descriptor);
    files.put("fr/index.html", "<!doctype html><html lang=fr>" + "<p>Rihla</p>".repeat(500));
    files.put("ar/index.html", "<!doctype html><html lang=ar dir=rtl><p>رحلة</p>");
    try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(war()))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        war.putNextEntry(new ZipEntry(file.getKey()));
        war.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    Files.createDirectories(home().folder());
    Files.writeString(
        home().configuration(),
        """
        rihla.war=%s
        rihla.payara.home=%s
        rihla.start.probe=/fr/index.html
        rihla.jvm.heap=512m
        rihla.jvm.options=-XX:TieredStopAtLevel=1
        """
            .formatted(war(), System.getProperty("rihla.payara.home")));
  }

  /** Starts {@code ./rihla run} as a process; what it says stands in {@link #said}. */
  Process run() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Drihla.repository=" + System.getProperty("rihla.repository"),
            "-cp",
            Path.of("target", "classes").toAbsolutePath().toString(),
            "org.rihla.launcher.Main",
            "run",
            "--port=" + port,
            "--home=" + home().folder());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("RIHLA_LANGUAGE", "fr");
    return builder.redirectOutput(output().toFile()).start();
  }

  /** Waits until the launcher says that the portal is ready. */
  void awaitReady(Process launcher) throws IOException, InterruptedException {
    while (!said().contains("Rihla est prête")) {
      if (launcher.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new AssertionError(said());
      }
    }
  }

  HttpResponse<byte[]> get(String path, String encoding) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept-Encoding", encoding)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  ServerRecord server() {
    return ServerRecord.alive(home()).orElseThrow();
  }

  String said() throws IOException {
    return Files.exists(output()) ? Files.readString(output()) : "";
  }

  Home home() {
    return new Home(folder.resolve("my home"));
  }

  Path war() {
    return folder.resolve("tiny.war");
  }

  int port() {
    return port;
  }

  private Path output() {
    return folder.resolve("launcher.out");
  }
}
