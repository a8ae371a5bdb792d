package org.rihla.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.console.LauncherException;

class ConfigurationTest {
  @TempDir private Path folder;

  @Test
  void withoutAFileEveryKeyHasItsDefault() {
    Configuration configuration = Configuration.read(folder.resolve("rihla.properties"));
    assertThat(configuration.port()).isEqualTo(8080);
    assertThat(configuration.origin()).isEqualTo("http://127.0.0.1:8080");
    for (Key key : Key.values()) {
      assertThat(key.accepts(key.fallback())).as(key.key()).isTrue();
    }
  }

  @Test
  void theFileIsReadAsUtf8WithCommentsAndKeysOfThePortal() {
    Configuration configuration =
        read(
            "# رحلة\n\nrihla.http.port = 9000\nrihla.jvm.options=-Dx=y  -Dz=é\nrihla.mail.from: a\n");
    assertThat(configuration.port()).isEqualTo(9000);
    assertThat(configuration.jvmOptions()).containsExactly("-Dx=y", "-Dz=é");
  }

  @Test
  void anOpenAddressIsReachedThroughLoopbackAndAnIpv6OneIsBracketed() {
    assertThat(read("rihla.http.address=0.0.0.0").origin()).isEqualTo("http://127.0.0.1:8080");
    assertThat(read("rihla.http.address=::1").origin()).isEqualTo("http://[::1]:8080");
  }

  @Test
  void aWrongValueIsRefusedWithFileLineAndKey() {
    assertFailure("#\nrihla.http.port=99999\n", "configuration.value", 2, "rihla.http.port");
    assertFailure("rihla.jvm.heap=much\n", "configuration.value", 1, "rihla.jvm.heap");
    assertFailure("rihla.start.timeout=0\n", "configuration.value", 1, "rihla.start.timeout");
  }

  @Test
  void aLineThatIsNoSettingIsRefusedWithItsNumber() {
    assertFailure("\nrihla.http.port\n", "configuration.line", 2, "rihla.http.port");
    assertFailure("rihla.x=\\u12\n", "configuration.line", 1, "rihla.x=\\u12");
    assertFailure("rihla.x=a\\\nb\n", "configuration.continued", 1);
    assertFailure("rihla.x=a\nrihla.x=b\n", "configuration.twice", 2, "rihla.x");
  }

  @Test
  void aFileInAnotherEncodingIsRefusedWithTheLine() {
    LauncherException failure = failure("a=b\nc=é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(failure.key()).isEqualTo("configuration.encoding");
    assertThat(failure.arguments()[1]).isEqualTo(2);
  }

  private void assertFailure(String text, String key, Object... about) {
    LauncherException failure = failure(text.getBytes(StandardCharsets.UTF_8));
    assertThat(failure.key()).isEqualTo(key);
    assertThat(Arrays.asList(failure.arguments()))
        .contains(about)
        .contains(folder.resolve("rihla.properties"));
  }

  private LauncherException failure(byte[] text) {
    return catchThrowableOfType(LauncherException.class, () -> read(text));
  }

  private Configuration read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Configuration read(byte[] text) {
    try {
      return Configuration.read(Files.write(folder.resolve("rihla.properties"), text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
