package press.plumbline.article;

import com.vladsch.flexmark.util.ast.Node;
import press.plumbline.source.SourceMap;

/**
 * A parsed piece of Markdown, never edited, and the way from an offset in the text it was parsed
 * from to the source file: for a body the file itself, for a title the decoded scalar.
 */
public record Markup(Node root, SourceMap offsets) {}
