package press.plumbline.render;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.plumbline.report.Diagnostics;
import press.plumbline.share.Card;
import press.plumbline.share.Typeface;
import press.plumbline.site.Page;
import press.plumbline.site.ShareCard;
import press.plumbline.site.Site;
import press.plumbline.site.Story;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/**
 * The pictures that templates ask for, drawn in the typeface of the series and the colours of its
 * style sheet. What cannot be drawn is told, and left out.
 */
final class SharePictures {
  static final String FONT = "assets/share/share.otf";

  private final SeriesFiles files;
  private final Site site;
  private final SitePaths paths;
  private final Diagnostics problems;
  private final Cards cards;
  private final Map<ShareCard, Optional<SharePicture>> asked = new IdentityHashMap<>();
  private final Map<String, byte[]> drawn = new TreeMap<>();
  private boolean isRead;
  private Optional<Typeface> typeface = Optional.empty();

  SharePictures(
      SeriesFiles files,
      Site site,
      SitePaths paths,
      Words words,
      StoryPages stories,
      Diagnostics problems) {
    this.files = files;
    this.site = site;
    this.paths = paths;
    this.problems = problems;
    this.cards = new Cards(site, words, stories, new Tokens(files));
  }

  /** The picture of a card in the language of a page; empty if it cannot be drawn. */
  Optional<SharePicture> of(ShareCard card, Page page) {
    Optional<SharePicture> known = asked.get(card);
    if (known == null) {
      known = typeface().flatMap(face -> drawn(card, page, face));
      asked.put(card, known);
    }
    return known;
  }

  /** All that were drawn, by path. */
  List<OutputFile.Binary> files() {
    return drawn.entrySet().stream()
        .map(picture -> new OutputFile.Binary(picture.getKey(), picture.getValue()))
        .toList();
  }

  private Optional<Typeface> typeface() {
    if (!isRead) {
      isRead = true;
      typeface = files.bytes(FONT).flatMap(this::read);
    }
    return typeface;
  }

  private Optional<Typeface> read(byte[] font) {
    try {
      return Optional.of(Typeface.read(font));
    } catch (Typeface.Unreadable e) {
      return unreadable();
    }
  }

  private Optional<Typeface> unreadable() {
    Span at = SourceFile.of(FONT, "").start();
    problems.add(Remark.warning("picture", at, "picture-font", FONT));
    return Optional.empty();
  }

  /** A glyph may turn out to be broken when it is first drawn; then no more are. */
  private Optional<SharePicture> drawn(ShareCard card, Page page, Typeface face) {
    try {
      return draw(card, page, face);
    } catch (Typeface.Unreadable e) {
      typeface = unreadable();
      return Optional.empty();
    }
  }

  private Optional<SharePicture> draw(ShareCard shared, Page page, Typeface face) {
    Card card = cards.card(shared, page);
    String missing = card.missing(face);
    if (!missing.isEmpty()) {
      problems.add(Remark.warning("picture", at(shared), "picture-glyph", some(missing), FONT));
      return Optional.empty();
    }
    byte[] png = card.png(face);
    String name = shared.story().map(Story::slug).orElse("series");
    String path =
        "assets/share/%s%s.%s.png"
            .formatted(paths.edition(page.language()), name, Assets.hash(png));
    drawn.put(path, png);
    return Optional.of(new SharePicture(path, Card.WIDTH, Card.HEIGHT));
  }

  /** Of a font that lacks a whole script, a few will do. */
  private static String some(String characters) {
    int most =
        characters.offsetByCodePoints(
            0, Math.min(12, characters.codePointCount(0, characters.length())));
    return most < characters.length() ? characters.substring(0, most) + "…" : characters;
  }

  private Span at(ShareCard shared) {
    return shared
        .story()
        .map(story -> story.article().meta().title().prose())
        .map(title -> title.span(0, title.text().length()))
        .orElseGet(() -> site.series().file().start());
  }
}
