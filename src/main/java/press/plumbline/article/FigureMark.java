package press.plumbline.article;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.source.Prose;

/** The link that binds a figure: {@code [3516亿元](figure:suzhou/gdp/2022 "reason")}. */
final class FigureMark {
  private static final String SCHEME = "figure:";

  /** What is left in the text where such a link went wrong, also with full-width brackets. */
  private static final Pattern LEFTOVER =
      Pattern.compile("[\\]】］]\\s*[(（]\\s*<?\\s*figure\\s*[:：]", Pattern.CASE_INSENSITIVE);

  private FigureMark() {}

  static boolean isMark(LinkNodeBase link) {
    return link.getUrl().startsWith(SCHEME, true);
  }

  /** Ends the mark in a text whose last characters are those of the link. */
  static void close(ProseText text, Link link, Markup markup, Harvest harvest) {
    var reference = link.getUrl().subSequence(SCHEME.length());
    var at = InlineReader.span(markup, link.getUrl());
    if (!link.getUrl().startsWith(SCHEME)) {
      harvest.fault("figure-mark", at, "figure-mark-case");
    } else if (reference.isBlank()) {
      harvest.fault("figure-mark", at, "figure-mark-empty");
    } else if (reference.indexOfAny(Character::isSpaceChar) >= 0) {
      harvest.fault("figure-mark", at, "figure-mark-space", reference);
    } else if (link.getTitleOpeningMarker().startsWith("(")) {
      harvest.fault("figure-mark", at, "figure-mark-quotes");
    } else {
      text.closeMark(
          reference.toString(), reason(link.getTitle()), InlineReader.span(markup, reference));
    }
  }

  private static Optional<String> reason(BasedSequence title) {
    return Optional.of(Escaping.unescapeString(title).strip()).filter(text -> !text.isEmpty());
  }

  static void reportLeftovers(Prose prose, List<int[]> code, Harvest harvest) {
    var matcher = LEFTOVER.matcher(prose.text());
    while (matcher.find()) {
      int start = matcher.start();
      if (code.stream().noneMatch(span -> span[0] <= start && start < span[1])) {
        harvest.fault("figure-mark", prose.span(start, matcher.end()), "figure-mark-leftover");
      }
    }
  }
}
