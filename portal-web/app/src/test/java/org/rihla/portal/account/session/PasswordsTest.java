package org.rihla.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Login;

class PasswordsTest {
  private static final Login AMINA = Login.of("amina.b@exemple.ma");

  private final Passwords passwords = new Passwords();

  @Test
  void aPasswordMatchesItsOwnHashAndNoOther() {
    String hash = passwords.hash("sept chevaux bleus", AMINA);
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("sept chevaux bleus", Optional.of(hash))).isTrue();
    assertThat(passwords.matches("sept chevaux gris", Optional.of(hash))).isFalse();
    assertThat(passwords.hash("sept chevaux bleus", AMINA)).isNotEqualTo(hash);
  }

  @Test
  void anArabicPasswordMatchesHoweverTheKeyboardComposesIt() {
    String hash = passwords.hash("كلمة سر أطول من غيرها", AMINA);
    assertThat(passwords.matches("كلمة سر أطول من غيرها", Optional.of(hash))).isTrue();
    assertThat(passwords.matches("كلمة سر ا\u0654طول من غيرها", Optional.of(hash))).isTrue();
  }

  @Test
  void nothingMatchesWhereThereIsNoAccount() {
    assertThat(passwords.matches("", Optional.empty())).isFalse();
    assertThat(passwords.matches("sept chevaux bleus", Optional.empty())).isFalse();
  }

  @Test
  void aMegabyteIsNoPassword() {
    String hash = passwords.hash("sept chevaux bleus", AMINA);
    assertThat(passwords.matches("x".repeat(1_000_000), Optional.of(hash))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "court, PASSWORD_SHORT",
    "aaaaaaaaaaaaaaaa, PASSWORD_SIMPLE",
    "Amina.B rentre demain, PASSWORD_SIMPLE"
  })
  void whatIsEasilyGuessedIsRefused(String password, AccountProblem problem) {
    assertThatThrownBy(() -> passwords.hash(password, AMINA))
        .isInstanceOfSatisfying(
            AccountException.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }
}
