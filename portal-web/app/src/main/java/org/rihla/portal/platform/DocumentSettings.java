package org.rihla.portal.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How files are taken and read.
 *
 * @param mostSize {@code rihla.upload.most-size}: largest file in bytes, written as a number with
 *     {@code k}, {@code m} or {@code g} (powers of 1024); default 200m
 * @param worker {@code rihla.extraction.worker}: folder with the JARs of the program that reads
 *     files; given by the launcher; null for none, and then files wait to be read
 * @param clamav {@code rihla.clamav.address}: {@code host:port} of a ClamAV daemon that files are
 *     sent to before anybody is given them; empty for none
 */
public record DocumentSettings(long mostSize, @Nullable Path worker, String clamav) {
  static final long USUAL_SIZE = 200L << 20;

  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kmg]?)");

  static long bytes(String key, String text) {
    Matcher size = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      throw new IllegalArgumentException(
          key + " must be a number with k, m or g, such as 200m: " + text);
    }
    int shift =
        switch (size.group(2)) {
          case "k" -> 10;
          case "m" -> 20;
          case "g" -> 30;
          default -> 0;
        };
    return Long.parseLong(size.group(1)) << shift;
  }
}
