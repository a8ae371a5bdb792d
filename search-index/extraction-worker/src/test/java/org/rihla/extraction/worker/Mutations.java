package org.rihla.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damaged copies of documents, the same for the same seed. */
final class Mutations {

  private final List<Path> documents;
  private final Random random;
  private int number;

  Mutations(List<Path> documents, long seed) {
    this.documents = documents;
    this.random = new Random(seed);
  }

  /** Writes the next one, under a name that tells its number and its origin. */
  Path next(Path folder) throws IOException {
    Path origin = documents.get(random.nextInt(documents.size()));
    byte[] bytes = Files.readAllBytes(origin);
    switch (random.nextInt(4)) {
      case 0 -> flip(bytes);
      case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
      case 2 -> {
        int start = random.nextInt(bytes.length);
        Arrays.fill(bytes, start, Math.min(bytes.length, start + 512), (byte) random.nextInt(256));
      }
      default -> {
        int start = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - start, 4_096);
        System.arraycopy(bytes, start, bytes, random.nextInt(bytes.length - length + 1), length);
      }
    }
    Path last = folder.resolve(number + "-" + origin.getFileName());
    Files.deleteIfExists(last);
    number++;
    return Files.write(folder.resolve(number + "-" + origin.getFileName()), bytes);
  }

  private void flip(byte[] bytes) {
    for (int left = random.nextInt(60) + 1; left > 0; left--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }
}
