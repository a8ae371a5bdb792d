package org.rihla.portal.content.text;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a Markdown document, for search and for short texts. */
final class PlainText {
  private static final String BETWEEN_CELLS = " · ";
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder()
          .extensions(RichText.EXTENSIONS)
          .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
          .build();
  private static final Pattern NO_TAGS =
      Pattern.compile(
          "<(script|style)\\b.*?(</\\1>|\\z)|<!--.*?(-->|\\z)|<[^>]*>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private PlainText() {}

  /** Blocks and rows of tables separated by blank lines; the document is changed. */
  static String of(Node document) {
    document.accept(new WithoutTags());
    document.accept(new WithoutTables());
    return TEXT.render(document);
  }

  /** Takes tags out of a document and leaves the words between them. */
  private static final class WithoutTags extends AbstractVisitor {
    @Override
    public void visit(HtmlInline tag) {
      tag.unlink();
    }

    @Override
    public void visit(Image image) {
      ImageNodes.words(image);
    }

    @Override
    public void visit(HtmlBlock block) {
      Paragraph words = new Paragraph();
      words.appendChild(new Text(NO_TAGS.matcher(block.getLiteral()).replaceAll(" ").strip()));
      block.insertBefore(words);
      block.unlink();
    }
  }

  /** Makes a paragraph of each row of a table. */
  private static final class WithoutTables extends AbstractVisitor {
    @Override
    public void visit(CustomBlock block) {
      visitChildren(block);
      if (block instanceof TableBlock) {
        block.unlink();
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow row) {
        Paragraph words = new Paragraph();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          moveInto(words, cell);
        }
        block(row).insertBefore(words);
      } else {
        visitChildren(node);
      }
    }

    private static void moveInto(Paragraph words, Node cell) {
      if (words.getFirstChild() != null && cell.getFirstChild() != null) {
        words.appendChild(new Text(BETWEEN_CELLS));
      }
      while (cell.getFirstChild() != null) {
        words.appendChild(cell.getFirstChild());
      }
    }

    private static Node block(Node row) {
      Node block = row;
      while (!(block instanceof TableBlock)) {
        block = block.getParent();
      }
      return block;
    }
  }
}
