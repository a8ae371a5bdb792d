package org.rihla.extraction.worker.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

  /** With LibreOffice where the tools name one. */
  public Layout(Tools tools) {
    this.tools = tools;
  }

  /** Whether LibreOffice is there. */
  public boolean possible() {
    return tools.libreOffice().isPresent();
  }

  /**
   * Makes a PDF of a document.
   *
   * @param extension that its format usually has, without the dot
   * @param folder of the job, for the PDF
   * @return the PDF; empty if there is no LibreOffice, or it could not do it in time
   */
  public Optional<Path> pdf(Path document, String extension, Path folder, Duration time)
      throws IOException {
    Path program = tools.libreOffice().orElse(null);
    if (program == null || time.isZero()) {
      return Optional.empty();
    }
    // A link, because LibreOffice goes by names and the file may have none.
    Path named = folder.resolve("document." + extension);
    Files.deleteIfExists(named);
    Files.createSymbolicLink(named, document);
    Path pdf = folder.resolve("document.pdf");
    boolean made =
        Program.run(command(program, named, folder), folder.resolve("layout.log"), folder, time);
    return made && Files.isRegularFile(pdf) ? Optional.of(pdf) : Optional.empty();
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
