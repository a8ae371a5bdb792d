package org.rihla.portal.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.Sha256;

/**
 * Style sheet, script, fonts and pictures. Their addresses hold a digest of all of them, so that
 * browsers may keep them for ever.
 */
@Named
@ApplicationScoped
public class Assets {
  private static final String ROOT = "/resources/rihla/";

  /** Style sheets by the files that they are joined from; rooms load theirs after the first. */
  private static final Map<String, List<String>> SHEETS =
      Map.of(
          "rihla.css",
          List.of(
              "fonts",
              "tokens",
              "base",
              "layout",
              "account",
              "components",
              "reading",
              "results",
              "countries",
              "documents",
              "print"),
          "rooms.css",
          List.of(
              "rooms", "editor", "editor-parts", "editor-files", "review", "steps", "primefaces"));

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=UTF-8");

  @Inject private ServletContext context;

  private final Map<String, Asset> assets = new TreeMap<>();
  private String version = "";

  /** A file as it is sent. */
  static final class Asset {
    private final String mediaType;
    private final byte[] content;

    private Asset(String mediaType, byte[] content) {
      this.mediaType = mediaType;
      this.content = content;
    }

    void writeTo(HttpServletResponse response) throws IOException {
      response.setContentType(mediaType);
      response.setContentLength(content.length);
      response.getOutputStream().write(content);
    }
  }

  @PostConstruct
  void load() {
    SHEETS.forEach((name, parts) -> {
      ByteArrayOutputStream sheet = new ByteArrayOutputStream();
      parts.forEach(part -> sheet.writeBytes(read(ROOT + "css/" + part + ".css")));
      assets.put(name, new Asset(type(name), sheet.toByteArray()));
    });
    for (String folder : List.of("fonts/", "img/", "js/")) {
      for (String path :
          Optional.ofNullable(context.getResourcePaths(ROOT + folder)).orElse(Set.of())) {
        assets.put(path.substring(ROOT.length()), new Asset(type(path), read(path)));
      }
    }
    version = digest();
  }

  private byte[] read(String path) {
    try (InputStream stream = context.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Missing in the application: " + path);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private String digest() {
    MessageDigest digest = Sha256.digest();
    assets.forEach((name, asset) -> {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(asset.content);
    });
    return Sha256.hex(digest).substring(0, 12);
  }

  /** The entity tag of every file: it changes with any of them. */
  String tag() {
    return "\"" + version + "\"";
  }

  /** The address of a file such as {@code rihla.css} or {@code img/favicon.svg}. */
  public String url(String name) {
    return "/assets/" + version + "/" + name;
  }

  /** The address of the font that most text of a language is set in. */
  public String font(Language language) {
    return url(
        language == Language.AR
            ? "fonts/plex-sans-arabic-400.woff2"
            : "fonts/plex-sans-latin-400.woff2");
  }

  /** The file under an address without its leading {@code /assets}; older versions are not kept. */
  Optional<Asset> find(String path) {
    String prefix = "/" + version + "/";
    return path.startsWith(prefix)
        ? Optional.ofNullable(assets.get(path.substring(prefix.length())))
        : Optional.empty();
  }

  /** The file of a name, whatever the version. */
  Optional<Asset> named(String name) {
    return Optional.ofNullable(assets.get(name));
  }
}
