package org.rihla.portal.content.workflow;

import java.util.List;
import java.util.Map;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.platform.errors.PortalException;

/**
 * What became of a change of many items.
 *
 * @param done the items that were changed, and those that needed no change
 * @param failed the others, each with the reason
 */
public record BulkReport(List<ItemId> done, Map<ItemId, PortalException> failed) {
  public BulkReport {
    done = List.copyOf(done);
    failed = Map.copyOf(failed);
  }
}
