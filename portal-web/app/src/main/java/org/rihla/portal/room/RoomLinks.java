package org.rihla.portal.room;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.language.Language;

/** Addresses of rooms, percent-encoded. */
public final class RoomLinks {
  private RoomLinks() {}

  public static String to(Language language, Room room) {
    String first = "/" + language.tag() + "/" + encode(AccountPaths.ROOMS.in(language));
    String segment = room.segment(language);
    return segment.isEmpty() ? first : first + "/" + encode(segment);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
