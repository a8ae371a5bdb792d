package org.rihla.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.language.Language;

class MailOutboxIT extends InPortal {
  private static final String KIND = "tried";

  @Inject private MailOutbox outbox;

  @Test
  void aLetterWaitsOnceIsPutOffGivenUpAndTriedAgain() {
    outbox.add(KIND, "waits@exemple.ma", Language.AR);
    outbox.add(KIND, "waits@exemple.ma", Language.AR);
    List<OutgoingMail> due = mine();
    assertThat(due).hasSize(1);
    String id = due.getFirst().id();
    assertThat(due.getFirst().language()).isEqualTo(Language.AR);

    outbox.failed(id, "the server is down", false);
    assertThat(mine()).as("put off").isEmpty();
    assertThat(latest().state()).isEqualTo(MailState.WAITING);
    assertThat(outbox.troubled()).extracting(OutgoingMail::id).contains(id);

    outbox.failed(id, "nobody has that address", true);
    assertThat(latest().state()).isEqualTo(MailState.FAILED);
    assertThat(outbox.count(MailState.FAILED)).isPositive();
    assertThat(outbox.again(id)).isPresent();
    assertThat(mine()).hasSize(1);

    outbox.sent(id);
    assertThat(latest().state()).isEqualTo(MailState.SENT);
    assertThat(outbox.again(id)).as("it is sent already").isEmpty();
    outbox.add(KIND, "waits@exemple.ma", Language.FR);
    assertThat(mine()).as("a new one after the old one has gone").hasSize(1);
    outbox.drop(mine().getFirst().id());
    assertThat(mine()).isEmpty();
  }

  private OutgoingMail latest() {
    return outbox.latest(KIND, "waits@exemple.ma").orElseThrow();
  }

  private List<OutgoingMail> mine() {
    return outbox.due(1_000).stream().filter(mail -> mail.kind().equals(KIND)).toList();
  }

  @Test
  void noColumnOfTheOutboxCanHoldALink() throws Exception {
    assertThat(
            Database.texts(
                "select lower(column_name) from information_schema.columns"
                    + " where lower(table_name) = 'outgoing_mail'"))
        .containsExactlyInAnyOrder(
            "id",
            "kind",
            "recipient",
            "language",
            "state",
            "attempts",
            "not_before",
            "last_error",
            "asked_at",
            "sent_at");
  }
}
