package press.plumbline.picture;

/**
 * One file that a picture goes out as.
 *
 * @param isOriginal whether its pixels are those that the editor saved
 */
public record Rendition(Size size, Kind kind, boolean isOriginal, byte[] bytes) {}
