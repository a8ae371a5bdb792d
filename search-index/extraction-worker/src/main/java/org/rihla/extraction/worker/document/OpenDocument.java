package org.rihla.extraction.worker.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Warning;
import org.rihla.extraction.worker.refusal.RefusedException;
import org.xml.sax.SAXException;

/** Slides and sheets of OpenDocument files, whose borders Tika does not tell. */
final class OpenDocument {

  private OpenDocument() {}

  /** Pages of a presentation or spreadsheet. */
  static List<Draft> read(Path file, DocumentKind kind, Costs costs) throws RefusedException {
    OpenDocumentHandler handler = new OpenDocumentHandler(kind.pages(), costs);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new RefusedException(new Failed(Failed.Reason.DAMAGED));
      }
      try (InputStream stream = new Counted(zip.getInputStream(content), costs)) {
        XMLReaderUtils.parseSAX(stream, handler, new ParseContext());
      }
    } catch (EnoughException enough) {
      return handler.pages();
    } catch (RefusedException refused) {
      throw refused;
    } catch (IOException | SAXException | TikaException e) {
      if (handler.pages().stream().allMatch(Draft::blank)) {
        throw new RefusedException(new Failed(Failed.Reason.DAMAGED));
      }
      costs.warn(Warning.PARTLY_DAMAGED);
    }
    return handler.pages();
  }

  private static final class Counted extends FilterInputStream {
    private final Costs costs;

    Counted(InputStream stream, Costs costs) {
      super(stream);
      this.costs = costs;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      costs.unpacked(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      costs.unpacked(Math.max(0, read));
      return read;
    }
  }
}
