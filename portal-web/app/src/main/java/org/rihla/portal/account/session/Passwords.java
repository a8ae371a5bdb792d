package org.rihla.portal.account.session;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Login;

/**
 * Hashes passwords with Argon2id (19 MiB, 2 passes, salts of 16 bytes). Only a few are hashed at a
 * time, so that a flood of sign-ins cannot take the memory of those who read.
 */
@ApplicationScoped
public class Passwords {
  /** Fewest characters of a new password. */
  public static final int SHORTEST = 12;

  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final Argon2Function ARGON =
      Argon2Function.getInstance(KIBIBYTES, PASSES, 1, HASH, Argon2.ID);

  private final Semaphore places = new Semaphore(4, true);

  /** What is verified where there is no account: it takes as long, and nothing matches it. */
  private final String nobody = hashed(Secrets.token());

  /**
   * The hash of a new password.
   *
   * @throws AccountException if it is too short, too long, too simple or holds the login
   */
  public String hash(String password, Login login) {
    String text = normalized(password);
    if (text.length() < SHORTEST) {
      throw new AccountException(AccountProblem.PASSWORD_SHORT, SHORTEST);
    }
    if (text.length() > LONGEST) {
      throw new AccountException(AccountProblem.PASSWORD_LONG, LONGEST);
    }
    boolean repeats = text.chars().distinct().count() < FEWEST_DIFFERENT;
    if (repeats || text.toLowerCase(Locale.ROOT).contains(name(login))) {
      throw new AccountException(AccountProblem.PASSWORD_SIMPLE);
    }
    return hashed(text);
  }

  private static String name(Login login) {
    int at = login.text().indexOf('@');
    return at < 0 ? login.text() : login.text().substring(0, at);
  }

  /** Whether it is the password of this hash; takes as long where there is no hash. */
  public boolean matches(String password, Optional<String> hash) {
    String text = normalized(password);
    // No password is so long: a megabyte must not be hashed because somebody sent one.
    String bounded = text.length() > LONGEST ? "" : text;
    boolean same = guarded(() -> check(bounded, hash.orElse(nobody)));
    return same && hash.isPresent();
  }

  private static boolean check(String text, String hash) {
    return Password.check(text, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  private String hashed(String text) {
    return guarded(() -> Password.hash(text).addRandomSalt(SALT).with(ARGON).getResult());
  }

  private <T> T guarded(java.util.function.Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** Keyboards write the same letter in more than one way. */
  private static String normalized(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
