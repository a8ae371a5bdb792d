package org.rihla.portal.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.rihla.extraction.TextExtractor;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.attachment.ExtractionJobs;
import org.rihla.portal.attachment.scan.Verdict;
import org.rihla.portal.attachment.scan.VirusScanner;

/** Says to administrators what is done with files, and what is missing for it. */
@ApplicationScoped
public class FileDesk {
  @Inject private VirusScanner scanner;
  @Inject private TextExtractor extractor;
  @Inject private ExtractionJobs jobs;

  /**
   * What is done with files. The scanner is asked to look at nothing, to see that it answers.
   *
   * @throws RefusedException if the caller is no administrator
   */
  public FileReport report(Caller by) {
    Permissions.administer(by).orThrow();
    String status = scanner.status();
    boolean none = status.equals(VirusScanner.NONE);
    return new FileReport(
        none ? "" : status, none ? "" : trouble(), extractor.capabilities(), jobs.counts());
  }

  private String trouble() {
    try {
      return scanner.scan(InputStream.nullInputStream()) instanceof Verdict.Unknown unknown
          ? unknown.reason()
          : "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
