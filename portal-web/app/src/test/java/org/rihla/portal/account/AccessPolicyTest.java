package org.rihla.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessPolicyTest {

  @Test
  void whoHasNotSignedInSeesThePublicAndNothingElse() {
    Access anonymous = AccessPolicy.anonymous();

    assertThat(AccessPolicy.maySee(anonymous, Visibility.PUBLIC)).isTrue();
    assertThat(AccessPolicy.maySee(anonymous, Visibility.PARTNERS)).isFalse();
    assertThat(AccessPolicy.maySee(anonymous, new Visibility("group:delegation"))).isFalse();
    assertThat(AccessPolicy.maySee(anonymous, new Visibility("anything new"))).isFalse();
  }

  @Test
  void anAccessWithoutTokensSeesNothing() {
    assertThat(AccessPolicy.maySee(new Access(Set.of()), Visibility.PUBLIC)).isFalse();
  }

  @Test
  void oneGroupDoesNotOpenAnother() {
    Access access = new Access(Set.of("public", "group:a"));

    assertThat(AccessPolicy.maySee(access, new Visibility("group:a"))).isTrue();
    assertThat(AccessPolicy.maySee(access, new Visibility("group:ab"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "partners", "group:korea-2023"})
  void aKnownTokenIsRead(String token) {
    assertThat(Visibility.parse(token)).contains(new Visibility(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Public", "everyone", "group:", "group:A", "group:a b", "public "})
  void anUnknownTokenIsNone(String token) {
    assertThat(Visibility.parse(token)).isEmpty();
  }
}
