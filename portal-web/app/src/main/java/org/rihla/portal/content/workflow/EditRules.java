package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.Language;

/**
 * Which places of a draft may be written. Values may be wrong, as drafts are; but no place can be
 * invented, and nobody opens an item to people among whom they are not.
 */
@ApplicationScoped
public class EditRules {
  private static final int LONGEST = 2_000_000;
  private static final int DEEPEST = 8;

  @Inject private ContentTypes types;

  /** The edits, cleaned. */
  List<FieldEdit> checked(Caller caller, String type, CopyId id, DraftTree tree, SaveCopy save) {
    return save.edits().stream()
        .map(edit -> {
          if (!isPlace(type, id, edit.path()) && !isKept(id, tree, edit.path())) {
            throw new UnknownPlaceException(edit.path());
          }
          checkShared(caller, edit);
          checkDepth(edit.path(), edit.value(), 0);
          return new FieldEdit(edit.path(), edit.base(), cleaned(edit));
        })
        .toList();
  }

  /** Refuses what the portal does not keep. */
  void checkLength(DraftTree tree) {
    int length = tree.length();
    if (length > LONGEST) {
      throw new DraftTooLargeException(length, LONGEST);
    }
  }

  /**
   * A value that the type no longer declares may be changed or taken away as long as it is there.
   */
  private static boolean isKept(CopyId id, DraftTree tree, String path) {
    boolean within =
        id.translated().map(language -> path.startsWith(language.tag() + ".")).orElse(true);
    return within && tree.get(path).isPresent();
  }

  private boolean isPlace(String typeKey, CopyId id, String path) {
    ContentType type = types.get(typeKey);
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    if (Language.ofTag(first).isPresent()) {
      boolean wanted = id.translated().map(Language::tag).map(first::equals).orElse(true);
      return wanted && (isHead(rest) || isField(type, rest, true));
    }
    return id.translated().isEmpty()
        && switch (first) {
          case "fields" -> isField(type, rest, false);
          case "slug" -> Language.ofTag(rest).isPresent();
          case DraftTree.ORIGINAL, DraftTree.PUBLISHED, DraftTree.VISIBILITY -> rest.isEmpty();
          default -> false;
        };
  }

  private static boolean isHead(String key) {
    return key.equals("title") || key.equals("summary");
  }

  private static boolean isField(ContentType type, String key, boolean translated) {
    return type.field(key).filter(field -> field.kind().translated() == translated).isPresent();
  }

  private static void checkShared(Caller caller, FieldEdit edit) {
    String value = String.valueOf(edit.value());
    switch (edit.path()) {
      case DraftTree.VISIBILITY -> {
        Visibility wanted =
            Visibility.parse(value).orElseThrow(() -> new UnknownPlaceException(edit.path()));
        if (!AccessPolicy.maySee(caller.access(), wanted)) {
          throw new RefusedException(Refusal.NOT_FOUND);
        }
      }
      case DraftTree.ORIGINAL -> {
        if (Language.ofTag(value).isEmpty()) {
          throw new UnknownPlaceException(edit.path());
        }
      }
      case DraftTree.PUBLISHED -> {
        if (edit.value() != null && !isDay(value)) {
          throw new UnknownPlaceException(edit.path());
        }
      }
      default -> {
        // Any other value may be wrong until the item is submitted.
      }
    }
  }

  private static boolean isDay(String text) {
    try {
      return !LocalDate.parse(text).equals(LocalDate.MIN);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void checkDepth(String path, @Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      throw new UnknownPlaceException(path);
    }
    if (value instanceof List<?> list) {
      list.forEach(element -> checkDepth(path, element, depth + 1));
    } else if (value instanceof java.util.Map<?, ?> map) {
      map.values().forEach(element -> checkDepth(path, element, depth + 1));
    }
  }

  private static @Nullable Object cleaned(FieldEdit edit) {
    boolean line = edit.path().endsWith(".title") || edit.path().endsWith(".summary");
    return line && edit.value() instanceof String text
        ? BidiControls.strip(text).strip()
        : edit.value();
  }
}
