package org.rihla.portal.content;

import java.util.Map;
import java.util.Optional;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.content.value.FieldValue;

/**
 * A file that somebody may open, with the item that shows it and what the item says of it.
 *
 * @param declared its title, language and the like
 */
public record OpenFile(Item item, Attachment attachment, FieldValue.File declared) {

  /**
   * The file, if it may be opened: its item is published and open, names the file, and the file
   * itself is neither withdrawn nor kept for fewer.
   *
   * @param values of the item's fields
   */
  static Optional<OpenFile> of(
      Item item, Map<String, FieldValue> values, Attachment attachment, Access access) {
    return attachment.given() ? named(item, values, attachment, access) : Optional.empty();
  }

  /** The same whether the file is given to anybody or was taken back. */
  static Optional<OpenFile> named(
      Item item, Map<String, FieldValue> values, Attachment attachment, Access access) {
    if (item.status() != PublicationStatus.PUBLISHED
        || !AccessPolicy.maySee(access, item.visibility())) {
      return Optional.empty();
    }
    return values.values().stream()
        .filter(FieldValue.Files.class::isInstance)
        .flatMap(value -> ((FieldValue.Files) value).files().stream())
        .filter(file -> file.name().equals(attachment.fileName()))
        .filter(file -> file.visibility() == null || AccessPolicy.maySee(access, file.visibility()))
        .findFirst()
        .map(file -> new OpenFile(item, attachment, file));
  }
}
