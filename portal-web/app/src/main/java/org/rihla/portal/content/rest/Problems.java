package org.rihla.portal.content.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.platform.errors.PortalException;

/**
 * Failures of the portal as problem details (RFC 9457), in the language that the client accepts.
 */
@Provider
public class Problems implements ExceptionMapper<PortalException> {
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(PortalException failure) {
    Language language = AcceptedLanguage.of(headers);
    String title =
        Messages.in(language).get("error." + failure.code(), failure.arguments().toArray());
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "urn:rihla:problem:" + failure.code())
            .add("status", failure.status())
            .add("title", title);
    if (failure instanceof InvalidItemException invalid) {
      JsonArrayBuilder errors = Json.createArrayBuilder();
      invalid.violations().forEach(violation -> errors.add(violation.message(language)));
      problem.add("errors", errors);
    }
    return Response.status(failure.status())
        .type("application/problem+json")
        .entity(problem.build().toString())
        .build();
  }
}
