package press.plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.plumbline.picture.JpegFile.Segment;

/**
 * A picture whose pixels were read, of which smaller copies can be made.
 *
 * @param size as the reader sees it
 * @param profile what tells browsers how to take its colours
 * @param layers its planes, as stored and at least as large as asked for
 */
record Photograph(Size size, Turn turn, List<Segment> profile, Function<Size, List<Layer>> layers) {

  static Optional<Photograph> of(JpegFile file) throws UnreadablePicture {
    Size size = file.size();
    return JpegDecoder.decode(file)
        .map(pixels -> new Photograph(size, file.turn(), file.profile(), pixels::layers));
  }

  static Optional<Photograph> of(PngFile file) throws UnreadablePicture {
    Size size = file.size();
    return PngDecoder.decode(file)
        .map(layers -> new Photograph(size, Turn.NONE, PngProfile.of(file), atLeast -> layers));
  }

  /** A JPEG of each width. */
  List<Rendition> copies(List<Integer> widths) {
    return widths.stream().map(width -> copy(size.at(width))).toList();
  }

  private Size asStored(Size shown) {
    return turn.swaps() ? shown.turned() : shown;
  }

  private Rendition copy(Size shown) {
    Size fine = asStored(shown);
    Size coarse = new Size((fine.width() + 1) / 2, (fine.height() + 1) / 2);
    var planes = new ArrayList<Plane>();
    for (Layer layer : layers.apply(fine)) {
      planes.add(turn.applyTo(layer.scaled(planes.isEmpty() ? fine : coarse)));
    }
    return new Rendition(shown, Kind.JPEG, false, new JpegEncoder(planes, profile).encode());
  }
}
