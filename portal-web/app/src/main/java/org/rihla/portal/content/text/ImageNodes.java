package org.rihla.portal.content.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Images of a text name files of its item. One that nobody finds is told by its words alone.
 *
 * @param find the picture of a file, by its name
 */
record ImageNodes(Function<String, Optional<TextImage>> find) implements AttributeProvider {
  /** Puts words in the place of every image that is not found. */
  void withoutUnknown(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            if (find.apply(image.getDestination()).isEmpty()) {
              words(image);
            }
          }
        });
  }

  /** Puts the words of an image in its place. */
  static void words(Image image) {
    while (image.getFirstChild() != null) {
      image.insertBefore(image.getFirstChild());
    }
    image.unlink();
  }

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Image image) {
      find.apply(image.getDestination())
          .ifPresent(found -> {
            attributes.remove("title");
            attributes.put("src", found.url());
            attributes.put("srcset", found.sources());
            attributes.put("sizes", TextImage.SIZES);
            attributes.put("width", String.valueOf(found.width()));
            attributes.put("height", String.valueOf(found.height()));
            attributes.put("loading", "lazy");
          });
    }
  }
}
