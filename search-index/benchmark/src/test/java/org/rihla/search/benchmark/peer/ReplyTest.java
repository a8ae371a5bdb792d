package org.rihla.search.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTest {

  @Test
  void aReplyIsOneLineAndReadsBackAsItWas() {
    Reply reply = new Reply(Map.of("answer", "a=b & c\nد", "number", "1.5"));
    assertThat(reply.line().lines()).hasSize(1);
    assertThat(Reply.isReply(reply.line())).isTrue();
    assertThat(Reply.read(reply.line())).isEqualTo(reply);
    assertThat(reply.number("number")).isEqualTo(1.5);
  }

  @Test
  void whatAnEnginePrintsIsNoReply() {
    assertThat(Reply.isReply("INFO: started")).isFalse();
  }

  @Test
  void answersCompareByWhatWasCountedNotByItsOrder() {
    Answer one = new Answer(2, Map.of("theme", Map.of("a", 1L, "b", 2L, "c", 0L)), 2, 2);
    Answer same = new Answer(2, Map.of("theme", Map.of("b", 2L, "a", 1L)), 2, 0);
    Answer other = new Answer(2, Map.of("theme", Map.of("b", 2L, "a", 2L)), 2, 2);
    assertThat(one.comparable()).isEqualTo(same.comparable()).isNotEqualTo(other.comparable());
  }
}
