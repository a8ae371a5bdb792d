package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.ImportTexts;
import org.rihla.portal.terminology.SkosFormat;
import org.rihla.portal.terminology.SkosImports;
import org.rihla.portal.terminology.SkosWriter;
import org.rihla.portal.terminology.TermsRefusedException;

/** The commands behind {@code ./rihla taxonomy}. */
@Path("taxonomies")
@Produces("text/plain; charset=UTF-8")
public class TaxonomyControlResource {
  @Inject private SkosImports imports;
  @Inject private TaxonomyStore taxonomies;
  @Context private HttpHeaders headers;

  /** All schemes as a table: key, number of concepts, name. */
  @GET
  public String list() {
    Language language = AcceptedLanguage.of(headers);
    List<List<String>> rows = new ArrayList<>();
    for (ConceptScheme scheme : taxonomies.current().schemes()) {
      String count = Formats.number(scheme.size(), language);
      rows.add(List.of(scheme.key(), count, scheme.label().in(language)));
    }
    return String.join("\n", TextTable.lines(rows)) + "\n";
  }

  /**
   * Brings a SKOS file in. The header {@code Rihla-Failures} counts what is wrong with it; nothing
   * has changed then.
   *
   * @param file a path on this machine
   * @param key of the scheme where the file gives it none; may be left out
   */
  @POST
  @Path("import")
  public Response read(
      @QueryParam("file") @Nullable String file, @QueryParam("scheme") @Nullable String key)
      throws IOException {
    java.nio.file.Path path = LocalPath.file(file);
    ImportTexts texts = new ImportTexts(AcceptedLanguage.of(headers));
    try (InputStream content = Files.newInputStream(path)) {
      SkosFormat format =
          SkosFormat.ofFileName(path.toString())
              .orElseThrow(() -> TermsRefusedException.of("format-unknown"));
      String wanted = key == null ? "" : key;
      List<String> lines =
          texts.report(imports.fromMachine(Caller.ANONYMOUS, content, format, wanted));
      return Response.ok(String.join("\n", lines) + "\n").header("Rihla-Failures", 0).build();
    } catch (TermsRefusedException e) {
      String text = "! " + String.join("\n! ", texts.problems(e.problems())) + "\n";
      return Response.ok(text).header("Rihla-Failures", e.problems().size()).build();
    }
  }

  /**
   * A scheme as a file.
   *
   * @param key of the scheme
   * @param name of the file that is wanted: its end tells the format
   */
  @GET
  @Path("export")
  @Produces({"text/turtle", "application/rdf+xml", "application/ld+json", "text/plain"})
  public Response write(
      @QueryParam("scheme") @Nullable String key, @QueryParam("name") @Nullable String name) {
    Optional<SkosFormat> format = SkosFormat.ofFileName(name == null ? "" : name);
    Optional<ConceptScheme> scheme = taxonomies.current().scheme(key == null ? "" : key);
    if (format.isEmpty() || scheme.isEmpty()) {
      TermsRefusedException problem =
          format.isEmpty()
              ? TermsRefusedException.of("format-unknown")
              : TermsRefusedException.of("scheme-unknown", key == null ? "" : key);
      ImportTexts texts = new ImportTexts(AcceptedLanguage.of(headers));
      String text = "! " + String.join("\n! ", texts.problems(problem.problems())) + "\n";
      return Response.ok(text, "text/plain; charset=UTF-8").header("Rihla-Failures", 1).build();
    }
    StreamingOutput body = to -> SkosWriter.write(scheme.get(), format.get(), to);
    return Response.ok(body, format.get().mediaType()).build();
  }
}
