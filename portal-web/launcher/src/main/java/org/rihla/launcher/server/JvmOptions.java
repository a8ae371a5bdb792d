package org.rihla.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.xml.Xml;

/**
 * The JVM options of the stock domain: what Payara needs, without what a lean domain leaves out.
 */
final class JvmOptions {
  /** {@code [21|24]option}: only between two versions; {@code [vendor-21|]}: of one vendor only. */
  private static final Pattern RANGE = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)](.*)");

  /** Heap (ours), remote shell and folder watch (closed), stores of the stock domain (replaced). */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "-Xm[sx].*|-XX:NewRatio.*|-Dosgi\\.shell.*|-Dgosh\\..*|-Dfelix\\.fileinstall.*"
              + "|-Dorg\\.glassfish\\.additionalOSGiBundlesToStart.*"
              + "|-Djavax\\.net\\.ssl\\..*|-Djdk\\.attach.*");

  private JvmOptions() {}

  /**
   * The options that {@code payara} needs for a server in {@code domain} on a JDK of {@code
   * feature} version, in the stock order.
   */
  static List<String> of(Payara payara, Path domain, int feature) {
    List<String> options = new ArrayList<>();
    for (String stock : stock(payara.stockConfig("domain.xml"))) {
      Matcher range = RANGE.matcher(stock);
      boolean ranged = range.matches();
      String option = ranged ? range.group(3) : stock;
      boolean applies = !ranged || within(range.group(1), range.group(2), feature);
      if (applies && !LEFT_OUT.matcher(option).matches()) {
        options.add(
            option
                .replace("${com.sun.aas.installRoot}", payara.glassfish().toString())
                .replace("${com.sun.aas.instanceRoot}", domain.toString()));
      }
    }
    return options;
  }

  private static boolean within(String least, String most, int feature) {
    boolean numbers = (least + most).matches("[0-9]*");
    return numbers
        && (least.isEmpty() || Integer.parseInt(least) <= feature)
        && (most.isEmpty() || feature <= Integer.parseInt(most));
  }

  private static List<String> stock(Path domainXml) {
    List<String> options = new ArrayList<>();
    try (InputStream input = Files.newInputStream(domainXml)) {
      XMLStreamReader reader = Xml.read(input);
      boolean server = false;
      while (reader.hasNext()) {
        boolean start = reader.next() == XMLStreamConstants.START_ELEMENT;
        if (start && reader.getLocalName().equals("config")) {
          server = "server-config".equals(reader.getAttributeValue("", "name"));
        } else if (start && server && reader.getLocalName().equals("jvm-options")) {
          options.add(reader.getElementText().strip());
        }
      }
      return options;
    } catch (IOException | XMLStreamException e) {
      throw LauncherException.failed("payara.damaged", domainXml);
    }
  }
}
