package press.plumbline.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.picture.UnreadablePicture.Trouble;

/** A drawing, as large as its {@code width} and {@code height} or else its {@code viewBox} say. */
final class SvgFile {
  private static final Pattern UNSEEN = Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>");
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)\\A[\\s\\uFEFF]*(?:<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>\\s*)?"
              + "<(?:svg:)?svg\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
  private static final Pattern LENGTH = Pattern.compile("\\s*(\\d*\\.?\\d+)(?:px)?\\s*");
  private static final Pattern BOX =
      Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+(\\d*\\.?\\d+)[\\s,]+(\\d*\\.?\\d+)\\s*");

  private SvgFile() {}

  static boolean isSvg(Bytes file) {
    return root(file).isPresent();
  }

  static Size size(Bytes file) throws UnreadablePicture {
    if (!file.text().contains("</svg") && !file.text().contains("</svg:svg")) {
      throw new UnreadablePicture(Trouble.CUT_SHORT);
    }
    String attributes = root(file).orElseThrow(() -> new UnreadablePicture(Trouble.NO_PICTURE));
    Optional<Double> width = length(attributes, "width");
    Optional<Double> height = length(attributes, "height");
    if (width.isPresent() && height.isPresent()) {
      return size(width.get(), height.get());
    }
    Matcher box = BOX.matcher(attribute(attributes, "viewBox").orElse(""));
    if (!box.matches()) {
      throw new UnreadablePicture(Trouble.NO_SIZE);
    }
    return size(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)));
  }

  private static Optional<String> root(Bytes file) {
    String text = new String(file.copy(), StandardCharsets.UTF_8);
    Matcher root = ROOT.matcher(UNSEEN.matcher(text).replaceAll(" "));
    return root.find() ? Optional.of(root.group(1)) : Optional.empty();
  }

  private static Size size(double width, double height) throws UnreadablePicture {
    return Size.of((int) Math.round(width), (int) Math.round(height));
  }

  private static Optional<Double> length(String attributes, String name) {
    return attribute(attributes, name)
        .map(LENGTH::matcher)
        .filter(Matcher::matches)
        .map(length -> Double.parseDouble(length.group(1)));
  }

  private static Optional<String> attribute(String attributes, String name) {
    var found =
        Pattern.compile("(?<![\\w:-])" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
            .matcher(attributes);
    return found.find()
        ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
        : Optional.empty();
  }
}
