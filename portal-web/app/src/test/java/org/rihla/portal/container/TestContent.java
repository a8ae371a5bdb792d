package org.rihla.portal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped content, and a content type of which no Java and no view knows. */
public final class TestContent {
  /** Key of that type. */
  public static final String TYPE = "field-diary";

  private static final String DECLARATION =
      """
      type: field-diary
      label: {fr: Carnet de terrain, ar: دفتر ميداني}
      plural: {fr: Carnets de terrain, ar: دفاتر ميدانية}
      description:
        fr: Les notes prises sur place, jour après jour.
        ar: الملاحظات المدوّنة في الميدان يومًا بعد يوم.
      path: {fr: carnets-de-terrain, ar: دفاتر-ميدانية}
      order: 300
      schema-org: Article
      dublin-core: Text
      date: written
      field-sets: [classification]
      fields:
        - key: written
          kind: date
          label: {fr: Date, ar: التاريخ}
          help: {fr: Jour de la note., ar: يوم تدوين الملاحظة.}
          required: true
        - key: weather
          kind: choice
          label: {fr: Temps, ar: الطقس}
          help: {fr: Temps qu’il faisait., ar: حالة الطقس.}
          options:
            - {key: dry, label: {fr: Sec, ar: جاف}}
            - {key: rain, label: {fr: Pluie, ar: مطر}}
        - key: entry
          kind: rich-text
          label: {fr: Note, ar: الملاحظة}
          help: {fr: La note elle-même., ar: نص الملاحظة.}
          required: true
      """;

  private TestContent() {}

  static Path write(Path folder) throws IOException {
    Folders.delete(folder);
    Folders.copy(Path.of(System.getProperty("rihla.repository"), "content"), folder);
    Files.writeString(folder.resolve("types").resolve(TYPE + ".yaml"), DECLARATION);
    return folder;
  }
}
