package press.plumbline.render;

import java.util.List;
import java.util.stream.Collectors;
import press.plumbline.picture.Size;

/**
 * An {@code img} that says how large it is before it is there, and offers each screen the size that
 * it needs: {@code srcset="port-480w.jpg 480w, port-800w.jpg 800w"}.
 *
 * @param sources from narrow to wide
 */
record PictureElement(List<Source> sources) {
  /** For whoever does not choose: mail programs, feed readers, old browsers. */
  private static final int MIDDLE = 1200;

  /** Upright pictures are kept from filling more than a screen; long strips are to be read. */
  private static final int STRIP = 2;

  /** How wide the style sheet lets pictures become, in rem. */
  private static final int WIDE = 46;

  private static final int TALL = 30;

  record Source(String url, Size size) {}

  static PictureElement of(List<Source> sources) {
    return new PictureElement(List.copyOf(sources));
  }

  /**
   * @param opens whether it is what a reader sees first; any other waits until it is near
   */
  String html(String alt, boolean opens) {
    return "<img src=\"%s\"%s alt=\"%s\"%s%s%s>"
        .formatted(
            Html.escape(middle().url()),
            sources.size() > 1 ? choice() : "",
            Html.escape(alt),
            dimensions(),
            isTall() ? " class=\"tall\"" : "",
            opens ? " fetchpriority=\"high\"" : " loading=\"lazy\" decoding=\"async\"");
  }

  /** For a feed, whose readers have columns of their own. */
  String plain(String alt) {
    return "<img src=\"%s\" alt=\"%s\"%s>"
        .formatted(Html.escape(middle().url()), Html.escape(alt), dimensions());
  }

  private Source middle() {
    Source middle = sources.get(0);
    for (Source source : sources) {
      middle = source.size().width() <= MIDDLE ? source : middle;
    }
    return middle;
  }

  private Size widest() {
    return sources.get(sources.size() - 1).size();
  }

  private boolean isTall() {
    Size size = widest();
    return size.height() > size.width() && size.height() <= STRIP * size.width();
  }

  private String dimensions() {
    return " width=\"" + widest().width() + "\" height=\"" + widest().height() + "\"";
  }

  private String choice() {
    String srcset =
        sources.stream()
            .map(source -> source.url() + " " + source.size().width() + "w")
            .collect(Collectors.joining(", "));
    String sizes = PictureSizes.of(widest().width(), isTall() ? TALL : WIDE);
    return " srcset=\"" + Html.escape(srcset) + "\" sizes=\"" + sizes + "\"";
  }
}
