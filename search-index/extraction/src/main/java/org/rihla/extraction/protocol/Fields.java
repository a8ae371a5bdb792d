package org.rihla.extraction.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How single values stand in a frame. Texts may be longer than {@code writeUTF} allows. */
final class Fields {

  private static final int ABSENT = -1;

  private Fields() {}

  static void text(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(ABSENT);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static @Nullable String optionalText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == ABSENT) {
      return null;
    }
    // A frame is in memory as a whole, so that no length can ask for more than the frame holds.
    if (length < 0 || length > in.available()) {
      throw new IOException("A text of " + length + " bytes is longer than its frame");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  static String text(DataInputStream in) throws IOException {
    String text = optionalText(in);
    if (text == null) {
      throw new IOException("A text is missing in a frame");
    }
    return text;
  }

  static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  static <E extends Enum<E>> void constants(DataOutputStream out, Set<E> constants)
      throws IOException {
    out.writeInt(constants.size());
    for (E constant : constants) {
      constant(out, constant);
    }
  }

  static <E extends Enum<E>> Set<E> constants(DataInputStream in, Class<E> type)
      throws IOException {
    Set<E> constants = EnumSet.noneOf(type);
    for (int left = in.readInt(); left > 0; left--) {
      constants.add(constant(in, type));
    }
    return constants;
  }

  static void constant(DataOutputStream out, Enum<?> constant) throws IOException {
    text(out, constant.name());
  }

  static <E extends Enum<E>> E constant(DataInputStream in, Class<E> type) throws IOException {
    String name = text(in);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new IOException(type.getSimpleName() + " has no constant " + name, e);
    }
  }

  static void number(DataOutputStream out, @Nullable Number number) throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      out.writeLong(number.longValue());
    }
  }

  static @Nullable Long optionalNumber(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readLong() : null;
  }
}
