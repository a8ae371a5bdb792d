package org.rihla.portal.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and its answer, with as much of a server as the filters need. */
final class Exchange {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, String> headers = new HashMap<>();
  private final String method;
  private final @Nullable String match;
  private int status = 200;

  Exchange(String method, @Nullable String match) {
    this.method = method;
    this.match = match;
  }

  HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getMethod" -> method;
              case "getHeader" -> match;
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getStatus" -> status;
              case "setStatus" -> status = (int) arguments[0];
              case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
              case "containsHeader" -> headers.containsKey(arguments[0]);
              case "isCommitted" -> false;
              case "getOutputStream" -> stream();
              case "setContentLength" -> null;
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  /** What would answer behind the filter. */
  FilterChain sends(String text) {
    return (request, response) ->
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  int status() {
    return status;
  }

  String body() {
    return body.toString(StandardCharsets.UTF_8);
  }

  @Nullable String header(String name) {
    return headers.get(name);
  }

  private ServletOutputStream stream() {
    return new ServletOutputStream() {
      @Override
      public void write(int value) {
        body.write(value);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Exchange.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
