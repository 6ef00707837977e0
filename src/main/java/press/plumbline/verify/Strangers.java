package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.source.Language;

/**
 * Places that the data does not know, beside the name of an indicator: what is said of 广州市 or
 * Hangzhou is not said of the place in force.
 */
final class Strangers {
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:^|[^\\p{IsHan}]|[在和与而到的、])((?!全|各|该|本|我|两|三|四|几|每|地级|外|城|都)[\\p{IsHan}]{1,3}(?:市|省|县|州|自治区))的?$");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b((?!It|Let|That|There|Here|What|Who|He|She|Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]\\p{L}+)['’]s (?:\\p{L}+ ){0,2}$");

  private Strangers() {}

  /** Where unknown places stand that set an indicator's place. */
  static List<int[]> in(Scene scene) {
    List<int[]> found = new ArrayList<>();
    Pattern pattern = scene.language() == Language.CHINESE ? CHINESE : ENGLISH;
    for (Named name : scene.named()) {
      if (!name.isIndicator()) {
        continue;
      }
      String left = scene.before(name.start());
      int offset = name.start() - left.length();
      Matcher matcher = pattern.matcher(left);
      if (matcher.find() && isUnknown(scene, offset + matcher.start(1), offset + matcher.end(1))) {
        found.add(new int[] {offset + matcher.start(1), offset + matcher.end(1)});
      }
    }
    return found;
  }

  private static boolean isUnknown(Scene scene, int start, int end) {
    return scene.named().stream().noneMatch(n -> n.start() < end && start < n.end())
        && scene.passage().readings().stream().noneMatch(r -> r.start() < end && start < r.end());
  }
}
