package org.rihla.launcher.report;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rihla.launcher.report.TestResult.Outcome;
import org.rihla.launcher.xml.Xml;

/**
 * One XML report: {@code testcase} elements, with {@code failure}, {@code error}, {@code skipped}.
 */
final class ReportFile {
  private final List<TestResult> results = new ArrayList<>();
  private String name = "";
  private double seconds;
  private Outcome outcome = Outcome.PASSED;
  private String reason = "";

  private ReportFile() {}

  static List<TestResult> read(String module, InputStream input) throws XMLStreamException {
    ReportFile file = new ReportFile();
    XMLStreamReader reader = Xml.read(input);
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        file.begin(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT
          && reader.getLocalName().equals("testcase")) {
        file.results.add(
            new TestResult(module, file.name, file.outcome, file.reason, file.seconds));
      }
    }
    return file.results;
  }

  private void begin(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "testcase" -> {
        String method = attribute(reader, "name");
        name = attribute(reader, "classname") + (method.isEmpty() ? "" : "." + method);
        seconds = seconds(attribute(reader, "time"));
        outcome = Outcome.PASSED;
        reason = "";
      }
      case "failure", "error" -> {
        outcome = Outcome.FAILED;
        String message = attribute(reader, "message");
        reason = message.isEmpty() ? attribute(reader, "type") : message;
      }
      case "skipped" -> {
        outcome = Outcome.SKIPPED;
        reason = attribute(reader, "message");
      }
      default -> {
        // Properties and captured output say nothing about the outcome.
      }
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    return Optional.ofNullable(reader.getAttributeValue("", name)).orElse("");
  }

  /** Long times are written with a comma between the thousands. */
  private static double seconds(String time) {
    String digits = time.replace(",", "");
    return digits.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(digits) : 0;
  }
}
