package press.plumbline.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;

class CardTest {
  private static final Card.Colours COLOURS =
      new Card.Colours(0xfdfdfb, 0x17191b, 0x4e5357, 0xd6d7d3, 0xa9271c);
  private static final Card.Figure NUMBER =
      new Card.Figure("超", "12.5", "亿吨", "宁波舟山港 · 货物吞吐量 · 2022年", "核", false);

  private final Typeface face = Types.own();

  /** Whoever sees another one has a machine on which pictures come out otherwise. */
  @Test
  void itIsTheSameFileOnEveryMachine() {
    assertThat(sha256(article().png(face)))
        .isEqualTo("be8336c073e38abbeac5299c807360ef4efd2862205ddc3d4d4c4a9a85ae92d3");
    assertThat(sha256(series().png(face)))
        .isEqualTo("7c4737d6f902e212fecc4e1c05e51dbd6ac4cd3f3208199b0f42666045ecf0fc");
  }

  @Test
  void itIsTheSameFileTwice() {
    assertThat(article().png(Types.own())).isEqualTo(article().png(face));
  }

  @Test
  void othersReadIt() throws IOException {
    byte[] png = article().png(face);
    assertThat(png.length).isLessThan(60_000);
    BufferedImage image = image(article());
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(0xfdfdfb);
    assertThat(image.getRGB(600, 50) & 0xffffff).isEqualTo(0x17191b);
  }

  @Test
  void theFigureIsInTheColourOfItsPlaceAndTheSealInItsOwn() throws IOException {
    BufferedImage image = image(article());
    assertThat(pixels(image, 0x4b4a93)).isGreaterThan(10_000);
    assertThat(pixels(image, 0xa9271c)).isGreaterThan(500);
  }

  @Test
  void nothingReachesTheMargins() throws IOException {
    for (Card card : List.of(article(), series(), endless())) {
      BufferedImage image = image(card);
      for (int y = 0; y < 630; y++) {
        for (int x : new int[] {0, 30, 60, 1140, 1170, 1199}) {
          assertThat(image.getRGB(x, y) & 0xffffff).isEqualTo(0xfdfdfb);
        }
      }
    }
  }

  @Test
  void itNamesTheCharactersItLacks() {
    assertThat(article().missing(face)).isEmpty();
    assertThat(card("成都क", Optional.of(NUMBER), List.of()).missing(face)).isEqualTo("क");
  }

  private static Card article() {
    return card("宁波：\u200B大港的另一条腿在岸上", Optional.of(NUMBER), List.of());
  }

  private static Card endless() {
    var number =
        new Card.Figure("more than", "1,293,847.55", "billion yuan", "Port ".repeat(40), "算", true);
    return card("一个怎么也写不完的标题，".repeat(6), Optional.of(number), List.of());
  }

  private static Card series() {
    return card(
        "问路三城",
        Optional.empty(),
        List.of(new Card.Stop("苏州", 0x17587a), new Card.Stop("宁波", 0x4b4a93)));
  }

  private static Card card(String headline, Optional<Card.Figure> figure, List<Card.Stop> route) {
    return new Card(
        Language.CHINESE,
        "问路三城",
        "第二站 · 宁波",
        figure,
        headline,
        "走过三座城市。对不上的，不登。",
        route,
        COLOURS,
        0x4b4a93);
  }

  private BufferedImage image(Card card) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(card.png(face)));
  }

  private static int pixels(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
      }
    }
    return count;
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
