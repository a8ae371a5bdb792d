package org.rihla.portal.content.intake;

import java.util.Map;

/**
 * A file on its way into an item.
 *
 * @param sha256 of its bytes
 * @param entry what the item shall say of it, but for its name
 */
record PlannedFile(LooseFile file, String sha256, Map<String, Object> entry) {
  PlannedFile {
    entry = Map.copyOf(entry);
  }
}
