package press.plumbline.render;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.plumbline.article.Markup;
import press.plumbline.site.Story;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceMap;
import press.plumbline.source.Span;
import press.plumbline.verify.By;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/**
 * Cuts the text of nodes where figures begin and end: {@code 生产总值3516亿元。} into three. The cuts come
 * from the findings' places in the source; no text is searched again.
 */
final class Slicer {
  private final TreeMap<Integer, Finding> byStart = new TreeMap<>();
  private final Map<Integer, Finding> insertions = new TreeMap<>();

  private final Markup body;

  Slicer(Story story) {
    body = story.article().body();
    for (Finding finding : story.findings()) {
      Span at = finding.reading().at();
      if (at.start() < at.end() && !isInserted(finding)) {
        byStart.put(at.start(), finding);
      }
    }
    story.article().prose().forEach(prose -> place(prose, story.findings()));
  }

  /** Insertions are matched in order, since two of them may stand at one place of the prose. */
  private void place(Prose prose, List<Finding> findings) {
    var marks = prose.marks().stream().filter(Mark::isInsertion).toList();
    if (marks.isEmpty()) {
      return;
    }
    var inserted =
        findings.stream()
            .filter(finding -> finding.reading().prose() == prose && isInserted(finding))
            .iterator();
    for (Mark mark : marks) {
      if (inserted.hasNext()) {
        insertions.put(mark.at().start(), inserted.next());
      }
    }
  }

  private static boolean isInserted(Finding finding) {
    return finding.verdict() instanceof Verdict.Verified verified && verified.by() == By.INSERTED;
  }

  /** The figure that a link without text asks for. */
  Optional<Finding> insertion(Link link, Markup markup) {
    Span at = markup.offsets().span(link.getStartOffset(), link.getEndOffset());
    return insertions.entrySet().stream()
        .filter(entry -> at.start() <= entry.getKey() && entry.getKey() < at.end())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The text of a node as its renderer shows it, cut at figures. */
  List<Slice> slices(Node node, Markup markup, Spacing spacing) {
    return cut(node.getChars(), markup, spacing, true);
  }

  /** Text without escapes, such as code. */
  List<Slice> verbatim(BasedSequence chars, Markup markup) {
    return cut(chars, markup, Spacing.AS_WRITTEN, false);
  }

  /** What a stretch of source stands for as a whole, such as an entity. */
  Slice whole(BasedSequence chars, String meaning, Markup markup) {
    return new Slice(meaning, at(markup.offsets(), chars.getStartOffset()));
  }

  private List<Slice> cut(BasedSequence chars, Markup markup, Spacing spacing, boolean escaped) {
    boolean line = markup != body;
    var slices = new ArrayList<Slice>();
    var text = new StringBuilder();
    Optional<Finding> current = Optional.empty();
    for (int i = 0; i < chars.length(); i++) {
      int offset = chars.getIndexOffset(i);
      if (offset < 0) {
        // The indent of a line, put in by the parser: none to the reader, but for that of code.
        text.append(escaped ? "" : chars.subSequence(i, i + 1));
        continue;
      }
      Optional<Finding> finding = at(markup.offsets(), offset);
      if (text.length() > 0 && !same(finding, current)) {
        slices.add(slice(text, current, escaped));
        text.setLength(0);
      }
      current = finding;
      if (line && escaped && chars.charAt(i) == '\\' && chars.subSequence(i).startsWith("\\|")) {
        if (text.length() > 0) {
          slices.add(slice(text, current, true));
          text.setLength(0);
        }
        slices.add(new Slice(Html.BREAK, Optional.empty()));
        i++;
      } else if (!spacing.drops(offset)) {
        text.append(chars.charAt(i));
      }
    }
    if (text.length() > 0) {
      slices.add(slice(text, current, escaped));
    }
    return slices;
  }

  private static Slice slice(StringBuilder text, Optional<Finding> finding, boolean escaped) {
    String raw = text.toString();
    return new Slice(escaped ? Escaping.unescapeString(raw) : raw, finding);
  }

  private static boolean same(Optional<Finding> one, Optional<Finding> other) {
    return one.orElse(null) == other.orElse(null);
  }

  private Optional<Finding> at(SourceMap offsets, int offset) {
    int start = offsets.span(offset, offset + 1).start();
    var before = byStart.floorEntry(start);
    return before != null && start < before.getValue().reading().at().end()
        ? Optional.of(before.getValue())
        : Optional.empty();
  }
}
