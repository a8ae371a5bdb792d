package org.rihla.portal.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.content.WithheldItems;
import org.rihla.portal.taxonomy.TaxonomyOverlay;
import org.rihla.portal.taxonomy.TaxonomyRows;

/**
 * Writes a change of taxonomies, what the index has to read anew, and the line in the audit log.
 */
@ApplicationScoped
@Transactional
public class TermTransaction {
  private static final int AT_ONCE = 500;

  @Inject private TaxonomyRows rows;
  @Inject private WithheldItems items;
  @Inject private AuditLog audit;

  void write(TermWork work, TaxonomyOverlay before, Runnable also) {
    also.run();
    work.made().forEach(rows::save);
    rows.save(work.changes(), before, work.audit().by().name());
    work.portions(AT_ONCE).forEach(portion -> items.touch(work.scheme(), portion));
    audit.record(work.audit());
  }
}
