package press.plumbline.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made for a test: a sky over water, with grain, as a camera might have seen it. */
public final class Photographs {
  private Photographs() {}

  public static BufferedImage scene(int width, int height) {
    return scene(width, height, BufferedImage.TYPE_INT_RGB, 12);
  }

  static BufferedImage scene(int width, int height, int type, int grain) {
    var image = new BufferedImage(width, height, type);
    var pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(90, 140, 220), 0, height, Color.ORANGE));
    pen.fillRect(0, 0, width, height);
    pen.setPaint(new Color(200, 30, 40));
    pen.fillOval(width / 8, height / 8, width / 4, height / 4);
    pen.setPaint(new Color(20, 90, 60));
    pen.fillRect(width / 2, height / 2, width / 2, height / 3);
    pen.dispose();
    var random = new Random(1);
    for (int y = 0; y < height && grain > 0; y++) {
      for (int x = 0; x < width; x++) {
        var colour = new Color(image.getRGB(x, y));
        int more = random.nextInt(grain) - grain / 2;
        image.setRGB(
            x,
            y,
            new Color(
                    clip(colour.getRed() + more),
                    clip(colour.getGreen() + more),
                    clip(colour.getBlue() + more))
                .getRGB());
      }
    }
    return image;
  }

  private static int clip(int value) {
    return Math.max(0, Math.min(255, value));
  }

  /** As a camera writes it. */
  public static byte[] jpeg(int width, int height) {
    return jpeg(scene(width, height), false);
  }

  /** As somebody saved it who knew about the web. */
  public static byte[] lightJpeg(int width, int height) {
    return jpeg(scene(width, height), false, 0.7f);
  }

  static byte[] jpeg(BufferedImage image, boolean progressive) {
    return jpeg(image, progressive, 0.92f);
  }

  private static byte[] jpeg(BufferedImage image, boolean progressive, float quality) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    how.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** With colours stored at a part of the size: 2 and 1 is half as wide and as high as the rest. */
  static byte[] jpeg(BufferedImage image, int across, int down) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(0.92f);
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      var notes =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
      var tree = (IIOMetadataNode) notes.getAsTree("javax_imageio_jpeg_image_1.0");
      var brightness = (IIOMetadataNode) tree.getElementsByTagName("componentSpec").item(0);
      brightness.setAttribute("HsamplingFactor", String.valueOf(across));
      brightness.setAttribute("VsamplingFactor", String.valueOf(down));
      notes.setFromTree("javax_imageio_jpeg_image_1.0", tree);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, notes), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  static byte[] png(BufferedImage image) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** As a browser shows it, but for the turn. */
  static BufferedImage shown(byte[] picture) {
    try {
      return ImageIO.read(new ByteArrayInputStream(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far two pictures are apart at most and on the whole, from 0 to 255. */
  static double distance(BufferedImage a, BufferedImage b) {
    double sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        var one = new Color(a.getRGB(x, y));
        var other = new Color(b.getRGB(x, y));
        sum +=
            Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
      }
    }
    return sum / 3 / a.getWidth() / a.getHeight();
  }
}
