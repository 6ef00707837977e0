package press.plumbline.source;

import java.util.Optional;

/**
 * A {@code [text](figure:reference "reason")} that an author set in prose: which characters it
 * covers, what it refers to and why.
 *
 * @param start offset in the prose, equal to {@code end} for a figure to be inserted
 * @param reference what follows {@code figure:}, as written, such as {@code suzhou/gdp/2022} or
 *     {@code none}
 * @param at the reference in the source
 */
public record Mark(int start, int end, String reference, Optional<String> reason, Span at) {
  public boolean isInsertion() {
    return start == end;
  }

  public boolean covers(int from, int to) {
    return start <= from && to <= end;
  }
}
