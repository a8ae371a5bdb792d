package org.rihla.extraction.worker.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out a document by LibreOffice, in a profile of its own, as a PDF with its pages. */
public final class Layout {

  /** No macro runs, and nothing that a document links to is fetched. */
  private static final String PROFILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
      <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
      <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
      </oor:items>
      """;

  private final Tools tools;
  private @Nullable Version laidOut;

  /** A file as it was when it was looked at. */
  private record Version(Path file, long size, FileTime modified) {
    static Version of(Path file) throws IOException {
      return new Version(file, Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  /** With LibreOffice where the tools name one. */
  public Layout(Tools tools) {
    this.tools = tools;
  }

  /** Whether LibreOffice is there. */
  public boolean possible() {
    return tools.libreOffice().isPresent();
  }

  /**
   * Makes a PDF of a document. It stays until another document is asked for: pictures of pages are
   * wanted right after their text.
   *
   * @param extension that its format usually has, without the dot
   * @return the PDF; empty if there is no LibreOffice, or it could not do it in time
   */
  public Optional<Path> pdf(Path document, String extension, Duration time) throws IOException {
    Path program = tools.libreOffice().orElse(null);
    if (program == null || time.isZero()) {
      return Optional.empty();
    }
    Path folder = tools.scratch().resolve("layout");
    Path pdf = folder.resolve("document.pdf");
    Version wanted = Version.of(document);
    if (!wanted.equals(laidOut)) {
      laidOut = null;
      empty(folder);
      // A link, because LibreOffice goes by names and the file may have none.
      Path named = folder.resolve("document." + extension);
      Files.createSymbolicLink(named, document);
      boolean made =
          Program.run(command(program, named, folder), folder.resolve("layout.log"), folder, time);
      laidOut = made && Files.isRegularFile(pdf) ? wanted : null;
    }
    return laidOut == null ? Optional.empty() : Optional.of(pdf);
  }

  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private List<String> command(Path program, Path document, Path folder) throws IOException {
    return List.of(
        program.toString(),
        "-env:UserInstallation=" + profile().toUri(),
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--nodefault",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        document.toString());
  }

  /** Used again by the next job of this worker: the first start of a profile takes seconds. */
  private Path profile() throws IOException {
    Path profile = tools.scratch().resolve("libreoffice");
    Path settings = profile.resolve("user").resolve("registrymodifications.xcu");
    if (!Files.exists(settings)) {
      Files.createDirectories(settings.getParent());
      Files.writeString(settings, PROFILE, StandardCharsets.UTF_8);
    }
    return profile;
  }
}
