package org.rihla.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.Folders;

/** A PostgreSQL server of a test's own, on loopback, in a temporary folder. */
final class PostgresCluster implements AutoCloseable {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private final Path folder;
  private final int port;
  private final Process process;

  private PostgresCluster(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Folder of the newest installed server's programs; empty when there is none. */
  static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo);
    }
  }

  /** Makes a cluster with an empty database {@code postgres} and starts it. */
  static PostgresCluster start(Path programs) throws Exception {
    Path folder = Files.createTempDirectory("rihla-postgresql");
    if (isRoot()) {
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }
    Path data = folder.resolve("data");
    Process initdb =
        run(
            folder,
            programs.resolve("initdb").toString(),
            "--pgdata=" + data,
            "--username=rihla",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8");
    if (initdb.waitFor() != 0) {
      throw new IOException(Files.readString(folder.resolve("log")));
    }
    int port = freePort();
    Process server =
        run(
            folder,
            programs.resolve("postgres").toString(),
            "-D",
            data.toString(),
            "-h",
            "127.0.0.1",
            "-p",
            Integer.toString(port),
            "-k",
            folder.toString());
    PostgresCluster cluster = new PostgresCluster(folder, port, server);
    Await.until("PostgreSQL is ready", () -> cluster.log().contains("ready to accept connections"));
    return cluster;
  }

  /** PostgreSQL refuses to run as root. */
  private static Process run(Path folder, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    line.addAll(List.of(command));
    Path log = folder.resolve("log");
    return new ProcessBuilder(line)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  /** Lines of {@code rihla.properties} that lead to it. */
  String configuration() {
    return """
    rihla.database.url=jdbc:postgresql://127.0.0.1:%d/postgres
    rihla.database.user=rihla\
    """
        .formatted(port);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
    Folders.delete(folder);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
