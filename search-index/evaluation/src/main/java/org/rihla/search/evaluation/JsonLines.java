package org.rihla.search.evaluation;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads files of one JSON object a line. */
final class JsonLines {

  private JsonLines() {}

  /**
   * One line.
   *
   * @param place file and number, for messages
   * @param object what it holds
   */
  record Line(String place, JsonObject object) {

    String text(String name) {
      if (object.get(name) instanceof JsonString text) {
        return text.getString();
      }
      throw new CollectionException(place + ": the text field '" + name + "' is missing");
    }

    String textOr(String name, String otherwise) {
      return object.get(name) instanceof JsonString text ? text.getString() : otherwise;
    }
  }

  static <T> List<T> read(Path file, Function<Line, T> made) {
    List<T> all = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          String place = file.getFileName() + ", line " + number;
          all.add(made.apply(new Line(place, object(place, line))));
        }
      }
    } catch (NoSuchFileException e) {
      throw new CollectionException("The collection has no " + file.getFileName(), e);
    } catch (IOException e) {
      throw new CollectionException(file.getFileName() + " cannot be read: " + e, e);
    }
    return all;
  }

  private static JsonObject object(String place, String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new CollectionException(place + " is not a JSON object: " + e.getMessage(), e);
    }
  }
}
