package press.plumbline.render;

import java.util.Optional;
import press.plumbline.verify.Finding;

/**
 * A stretch of a node's text that lies wholly within one figure or outside all.
 *
 * @param text as a reader reads it, unescaped
 */
record Slice(String text, Optional<Finding> finding) {}
