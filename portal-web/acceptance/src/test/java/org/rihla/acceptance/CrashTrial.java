package org.rihla.acceptance;

import static java.net.HttpURLConnection.HTTP_OK;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.rihla.acceptance.WriteStream.Acknowledged;
import org.rihla.acceptance.portal.Invited;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;
import org.rihla.acceptance.portal.Requests;
import org.rihla.acceptance.portal.Uploader;
import org.rihla.acceptance.portal.Visitor;

/**
 * Kills a portal in the middle of writes, starts it again and looks for what it had acknowledged.
 */
final class CrashTrial {
  private static final int LEAST_WRITES = 60;
  private static final int MORE_WRITES = 200;

  private final PortalHome home;
  private int kills;
  private int writes;
  private final List<String> lost = new ArrayList<>();
  private final List<String> notFound = new ArrayList<>();
  private final List<String> brokenFiles = new ArrayList<>();

  CrashTrial(PortalHome home) {
    this.home = home;
  }

  /** Repeats the trial; the portal that is left is stopped. */
  CrashResult run(int times) throws Exception {
    int port = PortalProcess.freePort();
    PortalProcess portal = PortalProcess.start(home, port);
    try {
      Visitor sender = Invited.editors(portal.requests(), "envoie", 1).getFirst();
      String draft = sender.draft("document");
      for (int i = 0; i < times; i++) {
        int point = LEAST_WRITES + ThreadLocalRandom.current().nextInt(MORE_WRITES);
        UploadStream uploads = new UploadStream(Uploader.in(sender, draft), i);
        WriteStream stream = new WriteStream(portal.requests(), name(i), point);
        stream.awaitEnough();
        portal.kill();
        kills++;
        Map<String, Acknowledged> acknowledged = stream.end();
        portal = PortalProcess.start(home, port);
        check(portal, acknowledged);
        check(uploads);
      }
    } finally {
      portal.close();
    }
    return new CrashResult(kills, writes, lost, notFound, brokenFiles);
  }

  private static String name(int number) {
    return new String(new char[] {'q', (char) ('a' + number / 26), (char) ('a' + number % 26)});
  }

  private void check(PortalProcess portal, Map<String, Acknowledged> all) throws Exception {
    Requests requests = portal.requests();
    for (Acknowledged last : all.values()) {
      writes += last.count();
      HttpResponse<String> item = requests.control("GET", last.write().control(), "");
      if (item.statusCode() != HTTP_OK || isOlder(last, item.body())) {
        lost.add(last + " but now: " + item.body());
      }
    }
    portal.awaitIndex();
    for (Acknowledged last : all.values()) {
      if (!requests.finds(last.write().word(), last.write().page())) {
        notFound.add(last.write().key());
      }
    }
  }

  private void check(UploadStream uploads) throws Exception {
    uploads.goOn().ifPresent(brokenFiles::add);
    KeptFiles files = KeptFiles.of(home);
    files.awaitSwept();
    files.damaged().forEach(file -> brokenFiles.add(file.toString()));
  }

  private static boolean isOlder(Acknowledged last, String item) {
    long version = Write.version(item);
    boolean same = version == last.version();
    return version < last.version() || (same && !item.contains(last.write().title() + "\""));
  }
}
