package org.rihla.portal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.openid.OpenIdProblem;
import org.rihla.portal.attachment.upload.UploadProblem;
import org.rihla.portal.content.RevisionKind;
import org.rihla.portal.content.TranslationState;
import org.rihla.portal.content.intake.ImportPhase;
import org.rihla.portal.content.intake.IntakeFault;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.content.workflow.WorkState;
import org.rihla.portal.room.Room;
import org.rihla.portal.terminology.ProposalState;
import org.rihla.search.Sort;

/** Finds the keys of messages in sources and views. */
final class MessageUses {
  /** {@code words.get("key"}, {@code Messages.in(language).get("key"} and the like. */
  private static final Pattern IN_JAVA =
      Pattern.compile(
          "(?:(?:\\bwords|\\bwords\\(\\)|Messages\\.in\\(\\w+\\))\\s*\\.get|\\bHere\\.warn)"
              + "\\(\\s*([^;]*?)[,)]",
          Pattern.DOTALL);

  private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9.-]*)\"");

  /** A literal that has the shape of a key and is handed on through a variable. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "\"((?:date|size|home|nav|search|concept|paging|signin|choose|forgotten|plugin\\.import)\\.[a-z.-]*[a-z])\"");

  private static final Pattern IN_VIEW =
      Pattern.compile("(?:words\\.get|page\\.say)\\('([^']+)'(\\.concat|\\s*\\+)?");
  private static final Pattern EXCEPTION =
      Pattern.compile("super\\(\\s*\"([a-z-]+)\",\\s*[45]\\d\\d");
  private static final Pattern VIOLATION =
      Pattern.compile(
          "(?:Violation\\.of\\([^;]*?,\\s*|reject\\(\\s*)\"([a-z-]+)\"", Pattern.DOTALL);

  /** Problems of terms are named where they are found, also by a choice between two codes. */
  private static final Pattern TERM_PROBLEM =
      Pattern.compile(
          "(?:TermProblem|TermsRefusedException)\\s*\\.of\\(\\s*([^;]*?)[,)]"
              + "|\\brefuse\\(([^;]*?)[,)]|refuseIf\\([^;]*?(\"[a-z-]+\")",
          Pattern.DOTALL);

  private static final Pattern PLUGIN_PROBLEM =
      Pattern.compile("(?:PluginProblem|PluginRefusedException)\\s*\\.of\\(\\s*\"([a-z-]+)\"");

  private MessageUses() {}

  /**
   * A use of a message.
   *
   * @param prefix whether the key goes on with something that only running tells
   */
  record Use(Path file, String key, boolean prefix) {}

  static List<Use> all() {
    List<Use> uses = new ArrayList<>();
    for (Path file : Module.files(Module.sources(), ".java")) {
      inSource(file, Module.text(file), uses);
    }
    for (Path file : Module.files(Module.views(), ".xhtml")) {
      inView(file, Module.text(file), uses);
    }
    computed(uses);
    return uses;
  }

  private static void inSource(Path file, String source, List<Use> uses) {
    for (MatchResult call : IN_JAVA.matcher(source).results().toList()) {
      Matcher literal = LITERAL.matcher(call.group(1));
      while (literal.find()) {
        String key = literal.group(1);
        uses.add(new Use(file, key, key.endsWith(".")));
      }
    }
    each(VARIABLE, source, key -> uses.add(new Use(file, key, false)));
    each(EXCEPTION, source, code -> uses.add(new Use(file, "error." + code, false)));
    each(PLUGIN_PROBLEM, source, code -> uses.add(new Use(file, "plugin.problem." + code, false)));
    if (source.contains("package org.rihla.portal.terminology")
        || source.contains("terminology.Term")) {
      TERM_PROBLEM
          .matcher(source)
          .results()
          .flatMap(found -> LITERAL.matcher(found.group()).results())
          .forEach(code -> uses.add(new Use(file, "term.problem." + code.group(1), false)));
    }
    each(VIOLATION, source, code -> uses.add(new Use(file, "violation." + code, false)));
  }

  private static void inView(Path file, String view, List<Use> uses) {
    IN_VIEW
        .matcher(view)
        .results()
        .forEach(found -> uses.add(new Use(file, found.group(1), found.group(2) != null)));
  }

  private static void each(Pattern pattern, String text, java.util.function.Consumer<String> use) {
    pattern.matcher(text).results().forEach(found -> use.accept(found.group(1)));
  }

  /** Keys whose end is a constant of an enumeration. */
  private static void computed(List<Use> uses) {
    Path here = Path.of("enumerations");
    for (AccountProblem problem : AccountProblem.values()) {
      uses.add(new Use(here, "error." + problem.code(), false));
    }
    for (OpenIdProblem problem : OpenIdProblem.values()) {
      uses.add(new Use(here, "signin.openid." + problem.key(), false));
    }
    for (AuditKind kind : AuditKind.values()) {
      uses.add(new Use(here, "audit.kind." + kind.key(), false));
    }
    for (Room room : Room.values()) {
      uses.add(new Use(here, "room." + room.key() + ".title", false));
    }
    for (Sort sort : Sort.values()) {
      uses.add(new Use(here, "sort." + sort.name().toLowerCase(Locale.ROOT), false));
    }
    for (FieldValue.Bound bound : FieldValue.Bound.values()) {
      uses.add(new Use(here, "quantity." + bound.key(), false));
    }
    for (ImportPhase phase : ImportPhase.values()) {
      uses.add(new Use(here, phase.key(), false));
    }
    for (IntakeFault fault : IntakeFault.values()) {
      uses.add(new Use(here, fault.key(), false));
    }
    keys(uses, "workflow.state.", WorkState.values());
    keys(uses, "workflow.step.", Step.values());
    keys(uses, "workflow.translation.", TranslationState.values());
    keys(uses, "version.kind.", RevisionKind.values());
    keys(uses, "proposal.state.", ProposalState.values());
    for (Refusal refusal : Refusal.values()) {
      uses.add(new Use(here, "error." + refusal.code(), false));
    }
    for (UploadProblem problem : UploadProblem.values()) {
      uses.add(new Use(here, "error." + problem.code(), false));
    }
    for (int status : new int[] {400, 403, 404, 405, 410, 500, 503}) {
      uses.add(new Use(here, "error." + status + ".heading", false));
      uses.add(new Use(here, "error." + status + ".text", false));
    }
  }

  private static void keys(List<Use> uses, String prefix, Enum<?>[] constants) {
    for (Enum<?> constant : constants) {
      String end = constant.name().toLowerCase(Locale.ROOT);
      uses.add(new Use(Path.of("enumerations"), prefix + end, false));
    }
  }
}
