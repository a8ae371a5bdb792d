package org.rihla.extraction.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Documents in French and Arabic whose text is known on every page. */
final class Samples {

  private static final List<String> FRENCH =
      List.of(
          "Les comités sectoriels de compétences réunissent les employeurs et les syndicats autour des"
              + " besoins en qualifications.",
          "L’observatoire national du marché du travail publie chaque année des projections par"
              + " métier et par région.",
          "Après la visite, la délégation a proposé d’adapter l’assurance qualité aux établissements"
              + " de formation professionnelle.",
          "Le système d’information relie l’offre de formation aux entreprises qui recrutent.");

  private static final List<String> ARABIC =
      List.of(
          "تجمع اللجان القطاعية للمهارات أصحاب العمل والنقابات حول الحاجات من المؤهلات.",
          "ينشر المرصد الوطني لسوق الشغل كل سنة توقعات حسب المهن والجهات.",
          "اقترح الوفد بعد الزيارة ملاءمة ضمان الجودة مع مؤسسات التكوين المهني.",
          "يربط نظام المعلومات عرض التكوين بالمقاولات التي تشغّل الخريجين.");

  private static final String SPACES =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " office:version=\"1.3\"";

  private Samples() {}

  /** Sentences of a page, from 1; in Arabic or French. */
  static List<String> sentences(int page, boolean arabic) {
    List<String> all = arabic ? ARABIC : FRENCH;
    return List.of(all.get(page % all.size()), all.get((page + 1) % all.size()));
  }

  /**
   * A word that stands on this page and no other: of letters, because lines that differ in their
   * numbers alone are headers.
   */
  static String token(int page, boolean arabic) {
    String letters = arabic ? "بتثجحخدذرز" : "bcdfghjklm";
    StringBuilder token = new StringBuilder(arabic ? "علامة" : "repère");
    String.valueOf(1_000 + page * 37)
        .chars()
        .forEach(digit -> token.append(letters.charAt(digit - '0')));
    return token.toString();
  }

  /** Writes a text document with a page for each number up to {@code pages}. */
  static Path textDocument(Path folder, int pages, boolean arabic) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int page = 1; page <= pages; page++) {
      body.append("<text:p text:style-name=\"").append(page == 1 ? "First" : "Next").append("\">");
      body.append(token(page, arabic)).append("</text:p>");
      for (String sentence : sentences(page, arabic)) {
        body.append("<text:p text:style-name=\"First\">");
        body.append(token(page, arabic)).append(' ').append(sentence).append("</text:p>");
      }
    }
    return write(folder.resolve("text.fodt"), "text", styles(arabic), body.toString());
  }

  /** Writes a presentation with a slide for each number up to {@code slides}. */
  static Path presentation(Path folder, int slides, boolean arabic) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int slide = 1; slide <= slides; slide++) {
      body.append("<draw:page draw:name=\"page").append(slide).append("\">");
      body.append(
          "<draw:frame svg:x=\"2cm\" svg:y=\"2cm\" svg:width=\"20cm\" svg:height=\"10cm\">");
      body.append("<draw:text-box><text:p>").append(token(slide, arabic)).append("</text:p>");
      for (String sentence : sentences(slide, arabic)) {
        body.append("<text:p>").append(token(slide, arabic)).append(' ').append(sentence);
        body.append("</text:p>");
      }
      body.append("</draw:text-box></draw:frame></draw:page>");
    }
    return write(folder.resolve("slides.fodp"), "presentation", "", body.toString());
  }

  private static String styles(boolean arabic) {
    String direction = arabic ? " style:writing-mode=\"rl-tb\"" : "";
    return "<office:automatic-styles>"
        + "<style:style style:name=\"First\" style:family=\"paragraph\"><style:paragraph-properties"
        + direction
        + "/></style:style>"
        + "<style:style style:name=\"Next\" style:family=\"paragraph\"><style:paragraph-properties"
        + " fo:break-before=\"page\""
        + direction
        + "/></style:style></office:automatic-styles>";
  }

  private static Path write(Path file, String kind, String styles, String body) throws IOException {
    String document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
            + SPACES
            + " office:mimetype=\"application/vnd.oasis.opendocument."
            + kind
            + "\">"
            + styles
            + "<office:body><office:"
            + kind
            + ">"
            + body
            + "</office:"
            + kind
            + "></office:body></office:document>";
    return Files.writeString(file, document, StandardCharsets.UTF_8);
  }

  /** Has LibreOffice write a document in another format. */
  static Path converted(Path libreOffice, Path document, String extension) throws IOException {
    Path folder = document.resolveSibling("converted");
    Files.createDirectories(folder);
    String name = String.valueOf(document.getFileName()).replaceAll("\\.[a-z]+$", "");
    Process process =
        new ProcessBuilder(
                libreOffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                String.valueOf(folder),
                document.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        throw new IOException("LibreOffice does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
    return folder.resolve(name + "." + extension);
  }
}
