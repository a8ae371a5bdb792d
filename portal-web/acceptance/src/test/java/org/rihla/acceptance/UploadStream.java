package org.rihla.acceptance;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.rihla.acceptance.portal.Uploader;

/**
 * Somebody who sends one file after the other, piece by piece, until the portal no longer answers.
 */
final class UploadStream {
  private static final int PIECE = 1 << 20;
  private static final int PIECES = 6;

  private final Uploader uploader;
  private final byte[] content = new byte[PIECE * PIECES];
  private final String digest;
  private final Thread sender;
  private volatile Cut last;

  /**
   * The file that was on its way.
   *
   * @param acknowledged bytes that the portal said it had
   * @param takenBack whether its removal was asked for, so that it may be gone
   */
  record Cut(Uploader.Upload upload, int acknowledged, boolean takenBack) {}

  /**
   * Begins to send.
   *
   * @throws IOException if the portal does not take the first file
   */
  UploadStream(Uploader uploader, int seed)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    this.uploader = uploader;
    new Random(seed).nextBytes(content);
    this.digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    Uploader.Upload first = announced(0);
    this.last = new Cut(first, 0, false);
    this.sender = Thread.ofPlatform().start(() -> send(first));
  }

  private Uploader.Upload announced(int number) throws IOException, InterruptedException {
    String name = "envoi-" + number + ".bin";
    return uploader.announce(name, content.length, "Upload-Sha256", digest);
  }

  private void send(Uploader.Upload first) {
    try {
      Uploader.Upload upload = first;
      for (int i = 1; ; i++) {
        for (int piece = 0; piece < PIECES; piece++) {
          last = new Cut(upload, piece * PIECE, false);
          append(upload, piece * PIECE, (piece + 1) * PIECE);
        }
        last = new Cut(upload, content.length, true);
        upload.cancel();
        upload = announced(i);
      }
    } catch (IOException expected) {
      // The portal was killed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean append(Uploader.Upload upload, int from, int to)
      throws IOException, InterruptedException {
    return upload.append(from, BodyPublishers.ofByteArray(Arrays.copyOfRange(content, from, to)));
  }

  /**
   * Goes on with the file that was cut off, once the portal is there again, and takes it back.
   *
   * @return what is wrong with it, if anything
   */
  Optional<String> goOn() throws IOException, InterruptedException {
    sender.join();
    Cut cut = last;
    OptionalLong offset = cut.upload().offset();
    if (offset.isEmpty()) {
      return cut.takenBack() ? Optional.empty() : Optional.of(cut + " is gone");
    }
    long here = offset.getAsLong();
    if (here < cut.acknowledged() || here > content.length) {
      return Optional.of(cut + " but now: " + here);
    }
    boolean whole = append(cut.upload(), (int) here, content.length);
    cut.upload().cancel();
    return whole ? Optional.empty() : Optional.of(cut + " went on from " + here + " in vain");
  }
}
