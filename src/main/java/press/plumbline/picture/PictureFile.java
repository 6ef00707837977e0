package press.plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * A picture as an editor saved it, and what goes out in its place: a photograph of 4032 × 3024 as
 * JPEGs of 480, 800, 1200 and 1600 pixels, a drawing as it is. None tells of camera and place.
 *
 * @param size as the reader sees it, the right way up
 * @param renditions from narrow to wide
 * @param tellsOfCamera whether it goes out with notes that could not be taken out
 */
public record PictureFile(Kind kind, Size size, List<Rendition> renditions, boolean tellsOfCamera) {
  /** The widths that screens ask for; beyond the last none shows more. */
  private static final List<Integer> WIDTHS = List.of(480, 800, 1200, 1600);

  private static final int WIDEST = WIDTHS.get(WIDTHS.size() - 1);
  private static final long MOST_PIXELS = 64_000_000;

  public PictureFile {
    renditions = List.copyOf(renditions);
  }

  public static PictureFile read(byte[] bytes) throws UnreadablePicture {
    Bytes file = Bytes.of(bytes);
    Kind kind = Kind.of(file).orElseThrow(() -> new UnreadablePicture(Trouble.NO_PICTURE));
    return switch (kind) {
      case JPEG -> jpeg(JpegFile.read(file));
      case PNG -> png(PngFile.read(file));
      case GIF -> asItIs(kind, GifFile.size(file), bytes);
      case WEBP -> asItIs(kind, WebpFile.size(file), WebpFile.clean(file));
      case AVIF -> avif(file, bytes);
      case SVG -> asItIs(kind, SvgFile.size(file), bytes);
    };
  }

  private static PictureFile jpeg(JpegFile file) throws UnreadablePicture {
    Size size = unpackable(file.size());
    return of(new Rendition(size, Kind.JPEG, true, file.clean()), Photograph.of(file));
  }

  private static PictureFile png(PngFile file) throws UnreadablePicture {
    Size size = unpackable(file.size());
    return of(new Rendition(size, Kind.PNG, true, file.clean()), Photograph.of(file));
  }

  private static PictureFile asItIs(Kind kind, Size size, byte[] bytes) throws UnreadablePicture {
    unpackable(size);
    return of(new Rendition(size, kind, true, bytes), Optional.empty());
  }

  private static PictureFile avif(Bytes file, byte[] bytes) throws UnreadablePicture {
    PictureFile picture = asItIs(Kind.AVIF, AvifFile.size(file), bytes);
    boolean tells = AvifFile.tellsOfCamera(file);
    return new PictureFile(Kind.AVIF, picture.size(), picture.renditions(), tells);
  }

  private static Size unpackable(Size size) throws UnreadablePicture {
    if (size.pixels() > MOST_PIXELS) {
      throw new UnreadablePicture(Trouble.TOO_LARGE);
    }
    return size;
  }

  private static PictureFile of(Rendition original, Optional<Photograph> photograph) {
    int width = original.size().width();
    int widest = Math.min(width, WIDEST);
    var widths = new ArrayList<>(WIDTHS.stream().filter(copy -> copy * 10 <= widest * 9).toList());
    widths.add(widest);
    var renditions =
        new ArrayList<>(
            photograph.stream()
                .flatMap(pixels -> pixels.copies(widths).stream())
                .filter(copy -> isWorthIt(copy, original))
                .toList());
    if (renditions.stream().noneMatch(copy -> copy.size().width() == widest)) {
      renditions.add(original);
    }
    return new PictureFile(original.kind(), original.size(), renditions, false);
  }

  /** A smaller copy is to be lighter; one of the same width is to weigh less than half. */
  private static boolean isWorthIt(Rendition copy, Rendition original) {
    int times = copy.size().equals(original.size()) ? 2 : 1;
    return copy.bytes().length * times < original.bytes().length;
  }

  /** Whether it goes out in one size only, which every screen has to load. */
  public boolean isAsSaved() {
    return renditions.size() == 1;
  }
}
