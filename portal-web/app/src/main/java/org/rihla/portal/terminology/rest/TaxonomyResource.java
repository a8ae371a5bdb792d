package org.rihla.portal.terminology.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.rest.AcceptedLanguage;
import org.rihla.portal.language.Language;
import org.rihla.portal.terminology.ImportTexts;
import org.rihla.portal.terminology.SkosFormat;
import org.rihla.portal.terminology.SkosImports;
import org.rihla.portal.terminology.TermsRefusedException;

/** SKOS files from the page of an administrator: the body is the file. */
@Path("import")
public class TaxonomyResource {
  @Inject private SkosImports imports;
  @Inject private CurrentCaller caller;
  @Context private HttpHeaders headers;

  /**
   * Brings a file in.
   *
   * @param name of the file; its end tells the format
   * @param key of the scheme where the file gives it none; may be left out
   * @return 200 with the list {@code lines} of what was done, 422 with that of what is wrong
   */
  @POST
  @Produces("application/json")
  public Response read(
      @QueryParam("name") @Nullable String name,
      @QueryParam("scheme") @Nullable String key,
      InputStream content)
      throws IOException {
    Language language = AcceptedLanguage.of(headers);
    ImportTexts texts = new ImportTexts(language);
    try {
      SkosFormat format =
          SkosFormat.ofFileName(name == null ? "" : name)
              .orElseThrow(() -> TermsRefusedException.of("format-unknown"));
      String wanted = key == null ? "" : key.strip();
      return answer(200, texts.report(imports.read(caller.get(), content, format, wanted)));
    } catch (TermsRefusedException e) {
      return answer(e.status(), texts.problems(e.problems()));
    }
  }

  private static Response answer(int status, java.util.List<String> lines) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    lines.forEach(array::add);
    String body = Json.createObjectBuilder().add("lines", array).build().toString();
    return Response.status(status).header("Cache-Control", "no-store").entity(body).build();
  }
}
