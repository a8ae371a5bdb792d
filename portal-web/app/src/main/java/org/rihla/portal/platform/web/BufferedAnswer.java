package org.rihla.portal.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds an answer back until its whole body is known. Errors and redirects go straight through. */
final class BufferedAnswer extends HttpServletResponseWrapper {
  private static final int USUAL_PAGE = 32_768;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_PAGE);
  private @Nullable PrintWriter writer;
  private @Nullable ServletOutputStream stream;

  BufferedAnswer(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return bytes.toByteArray();
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream = new Collecting(bytes);
    }
    return stream;
  }

  @Override
  public void flushBuffer() {
    // The body is sent by the filter, once its tag is known.
  }

  @Override
  public void resetBuffer() {
    if (writer != null) {
      writer.flush();
    }
    bytes.reset();
    super.resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    // Known only at the end.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known only at the end.
  }

  private static final class Collecting extends ServletOutputStream {
    private final ByteArrayOutputStream target;

    Collecting(ByteArrayOutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int value) {
      target.write(value);
    }

    @Override
    public void write(byte[] values, int offset, int length) throws IOException {
      target.write(values, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Pages are written at once");
    }
  }
}
