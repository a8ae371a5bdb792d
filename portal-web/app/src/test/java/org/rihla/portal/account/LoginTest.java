package org.rihla.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
  @Test
  void aLoginHasNoCaseAndNoBlanksAroundIt() {
    assertThat(Login.of("  Amina.B@Exemple.MA ")).isEqualTo(new Login("amina.b@exemple.ma"));
    assertThat(Login.of("أمينة").text()).isEqualTo("أمينة");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "a b c", "a@b@c", "<script>", "nom\u202egro"})
  void whatCannotBeTypedTwiceAlikeIsNoLogin(String text) {
    assertThatThrownBy(() -> Login.of(text)).isInstanceOf(AccountException.class);
  }
}
