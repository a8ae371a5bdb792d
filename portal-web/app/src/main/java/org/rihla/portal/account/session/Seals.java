package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** Texts that leave the portal and come back as they were: readable by who holds them, signed. */
@ApplicationScoped
public class Seals {
  @Inject private SigningKey key;

  /** The text for a cookie or an address; it opens for the same purpose only. */
  public String seal(String purpose, String text) {
    String body =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return body + "." + signature(purpose, body);
  }

  /** The text that was sealed; empty if this is none, or was changed or made for something else. */
  public Optional<String> open(String purpose, String sealed) {
    int dot = sealed.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String body = sealed.substring(0, dot);
    byte[] expected = signature(purpose, body).getBytes(StandardCharsets.UTF_8);
    byte[] given = sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, given)
        ? Optional.of(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private String signature(String purpose, String body) {
    return Signatures.of("seal " + purpose + " " + body, key.get());
  }
}
