package org.rihla.launcher.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rihla.launcher.build.Builder;
import org.rihla.launcher.build.DebianPackages;
import org.rihla.launcher.build.Maven;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.report.Summary;
import org.rihla.launcher.report.TestReports;
import org.rihla.launcher.report.TestResult.Outcome;
import org.rihla.launcher.server.Payara;
import org.rihla.launcher.server.PayaraArchive;

/**
 * {@code ./rihla test} and {@code ./rihla soak}: Maven's {@code verify} for the whole repository.
 * Tests that need a server find an unpacked one in the system property {@code rihla.payara.home},
 * the sources in {@code rihla.repository}; the server stands in {@code target/} and is used again.
 *
 * @param name the command's word
 * @param extra further arguments of Maven
 */
record TestCommand(String name, List<String> extra) implements Command {
  TestCommand {
    extra = List.copyOf(extra);
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public int run(Context context, Arguments arguments) {
    if (!arguments.words().isEmpty()) {
      throw LauncherException.usage("usage.word", arguments.words().getFirst(), name);
    }
    DebianPackages.ensure(context.console());
    List<String> maven = new ArrayList<>();
    maven.add("-Drihla.payara.home=" + payara(context).folder());
    maven.add("-Drihla.repository=" + context.repository().folder());
    maven.addAll(extra);
    maven.addAll(arguments.rest());
    return verify(context, maven);
  }

  /** Runs Maven's {@code verify} with these arguments and says what happened. */
  static int verify(Context context, List<String> arguments) {
    List<String> maven = new ArrayList<>(List.of("-B", "-ntp", "--fail-at-end"));
    maven.addAll(arguments);
    maven.add("verify");
    Instant begun = context.clock().instant();
    int code = Maven.find(context.repository()).run(context.console()::print, maven);
    return tell(
        context,
        code,
        new Summary(TestReports.read(context.repository().folder(), begun)),
        "true".equals(context.environment().get("CI")));
  }

  /** Says what happened; the counts are the very last line. */
  static int tell(Context context, int code, Summary summary, boolean nothingMaySkip) {
    summary.tell(context.console());
    boolean skipped = nothingMaySkip && summary.count(Outcome.SKIPPED) > 0;
    if (code != 0) {
      context.console().say("test.build-failed", code);
    }
    if (skipped) {
      context.console().say("test.ci-skipped");
    }
    if (summary.results().isEmpty()) {
      context.console().say("test.none");
    }
    context.console().print(summary.line());
    boolean failed = code != 0 || skipped || summary.count(Outcome.FAILED) > 0;
    return failed || summary.results().isEmpty() ? LauncherException.FAILED : 0;
  }

  private static Payara payara(Context context) {
    Path target = context.repository().target();
    Payara payara = new Payara(target.resolve("payara-" + context.repository().payaraVersion()));
    if (payara.isComplete()) {
      return payara;
    }
    Builder builder = new Builder(context.repository(), context.console(), context.clock());
    return new PayaraArchive(builder.fetchPayara(target)).installTo(payara.folder());
  }
}
