package press.plumbline.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.plumbline.source.Block;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

/**
 * The notes of one article: one for each distinct reference, numbered by first mention. Names,
 * dates and waived figures have none, nor has what was counted from the text itself, such as {@code
 * count(list)}.
 */
public final class Notes {
  /** Where a page shows prose that can hold a link; summaries and alt texts cannot. */
  private static final Set<Block> LINKED =
      Set.of(
          Block.TITLE,
          Block.STANDFIRST,
          Block.HEADING,
          Block.PARAGRAPH,
          Block.ITEM,
          Block.QUOTE,
          Block.CELL,
          Block.CAPTION,
          Block.FOOTNOTE);

  private final Map<String, Note> byReference = new LinkedHashMap<>();
  private final Map<Finding, Note> byFirstMention = new IdentityHashMap<>();

  private Notes() {}

  static Notes of(List<Finding> findings, Hues hues) {
    var notes = new Notes();
    var ids = new HashSet<String>();
    for (Finding finding : findings) {
      var reference = reference(finding).filter(r -> isLinked(finding));
      if (reference.isPresent() && !notes.byReference.containsKey(reference.get().text())) {
        var note = note(reference.get(), notes.byReference.size() + 1, ids, hues);
        notes.byReference.put(reference.get().text(), note);
        notes.byFirstMention.put(finding, note);
      }
    }
    return notes;
  }

  private static Note note(Reference reference, int number, Set<String> ids, Hues hues) {
    String slug = slug(reference.text());
    String id = slug;
    for (int copy = 2; !ids.add(id); copy++) {
      id = slug + "-" + copy;
    }
    return new Note(id, number, hues.of(reference.observations().get(0).place().id()), reference);
  }

  /** {@code suzhou/gdp/2022} as an anchor: {@code suzhou-gdp-2022}. */
  static String slug(String reference) {
    return reference.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
  }

  /** What a finding is about, if there is something to tell of it. */
  static Optional<Reference> reference(Finding finding) {
    return finding.verdict() instanceof Verdict.Verified verified
            && !verified.reference().observations().isEmpty()
        ? Optional.of(verified.reference())
        : Optional.empty();
  }

  /** Whether a page shows the figure as a link, as it cannot in an alt text. */
  static boolean isLinked(Finding finding) {
    return LINKED.contains(finding.reading().prose().block());
  }

  /** The note that a figure links to. */
  public Optional<Note> of(Finding finding) {
    return reference(finding).flatMap(reference -> of(reference.text()));
  }

  /** The note of a reference in its canonical form. */
  public Optional<Note> of(String reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  /** Whether the figure is the one that its note leads back to, and so carries the anchor. */
  public boolean isFirstMention(Finding finding) {
    return byFirstMention.containsKey(finding);
  }

  /** In the order of their numbers. */
  public List<Note> all() {
    return new ArrayList<>(byReference.values());
  }
}
