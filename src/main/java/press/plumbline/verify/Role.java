package press.plumbline.verify;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import press.plumbline.source.Language;

/**
 * What a place or a time does where it is named: it sets what the figures are about, or it is the
 * other side of a comparison, or it is merely named (FIGURES.md, section 3: what is named and sets
 * nothing).
 */
enum Role {
  SETS,
  COMPARED,
  NAMED;

  /** One way of naming without setting: what stands before the name, and what after it. */
  private record Rule(String name, Role role, Pattern before, Pattern after) {
    boolean fits(String left, String right) {
      return after.matcher(right).lookingAt() && before.matcher(left).find();
    }

    /** The rules of one language; each is written in one. */
    static List<Rule> of(Language language, List<Rule> rules) {
      boolean chinese = language == Language.CHINESE;
      return rules.stream().filter(rule -> rule.isChinese() == chinese).toList();
    }

    private boolean isChinese() {
      return (before.pattern() + after.pattern())
          .codePoints()
          .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
  }

  private static final String ANY = "";
  private static final String PART = "(倍|分之|成|百分之|%|％|percent|times)";

  private static final List<Rule> PLACES =
      List.of(
          rule("a longer name: 郑州晚报", NAMED, ANY, "^(晚报|日报|早报|经济圈|都市圈|城市群|经济带|大学|学院|银行|海关|博物馆)"),
          rule(
              "a party: 郑州考察团",
              NAMED,
              ANY,
              "^(市|党政)?(学习)?(考察团|代表团|访问团|考察组|人民(?!币)|市民|籍|模式|经验|精神|之行|海关)"),
          rule(
              "a longer name: Zhengzhou Evening News",
              NAMED,
              ANY,
              "^ (Evening|Daily|Morning|University|College|Bank|Customs|Museum|Metro|Economic|delegation|delegates|team|officials|model)\\b"),
          rule("an adjective: Chengdu-based", NAMED, ANY, "^-(based|born|style|led|made)"),
          rule(
              "the head of a name: University of Suzhou",
              NAMED,
              "(University|Bank|Museum|Bishop) of $",
              ANY),
          rule(
              "a landmark: 距上海80公里", NAMED, "(距离?|离|毗邻|紧邻|邻近|临近|靠近|通往|通向|连接|往返|途经|驶往|飞往|发往)$", ANY),
          rule(
              "a landmark: near Shanghai",
              NAMED,
              "(?i)\\b(near|close to|away from|bordering|outside|next to|bound for|via|km from|kilometers from|kilometres from|miles from)\\s+(the )?$",
              ANY),
          rule("an origin: 来自郑州的客人", NAMED, "(来自|从|自)$", "^(?!.{0,3}(看|来看|来讲|说))"),
          rule(
              "比宁波",
              COMPARED,
              "((?<!对)比|(?<!比)较|比起|相比|相较于?|相对于?|对比|超过|超越|高于|低于|多于|少于|大于|小于|快于|慢于|优于|好于|不及|不如|落后于?|领先于?|赶超|反超|超出|等于|接近|逊于)了?(于)?(整个|同期的?)?$",
              ANY),
          rule("与宁波相比", COMPARED, "(与|同|和|跟|拿)$", "^.{0,16}(相比|比较|对比|之比|比$|比起来|的差距|持平|相当)"),
          rule("占苏州的", COMPARED, "(占|占到|占据|占了|占有|相当于|约占)(同期|整个)?$", ANY),
          rule(
              "是宁波的1.4倍",
              COMPARED,
              "(是|为|有|达到?|等于|约为|已是|仅为|只有|只是|不足|不到|接近|近|将近)(同期|整个)?$",
              "^[^，。；]{0,16}的[^，。；\\d]{0,4}(一半|半数|大半|[0-9０-９一二两三四五六七八九十百.．点]+[^，。；]{0,3}"
                  + PART
                  + ")"),
          rule(
              "than Ningbo",
              COMPARED,
              "(?i)\\b(than|from|against|versus|vs\\.?|behind|ahead of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|overtook|overtaken|compared (?:with|to)|relative to|unlike|(?<!just )above|below)\\s+((that|those|the [\\p{L}□]+) (of|in|at|on|for)\\s+|in\\s+|at\\s+|on\\s+|for\\s+)?(the )?(whole of )?$",
              ANY),
          rule(
              "23 percent of the foreign trade of Suzhou",
              COMPARED,
              "(?i)(\\b(?:times|twice|double|triple|treble|percent|per cent|half|thirds?|quarters?|fifths?|fraction|share)|%)\\s+(?:of\\s+(?:the |all |its )?|the )[^,;]{1,40}[\\p{L}□] (?:of|in|at|on) (the )?$",
              ANY),
          rule(
              "as large as Ningbo",
              COMPARED,
              "(?i)\\bas \\p{L}+(?: [\\p{L}□-]+){0,3} as\\s+(?:(?:that|those)\\s+)?(?:(?:of|in|at|on|for|from|by)\\s+)?(the )?$",
              ANY),
          rule(
              "1.4 times that of Ningbo",
              COMPARED,
              "(?i)(\\b(times|twice|double|triple|percent|per cent|half|third|thirds|quarter|quarters|fifth|fifths|fraction|share|proportion)|%)\\s+(of\\s+|as \\p{L}+ as\\s+)?((that|those) (of|in|at|on|for)\\s+)?(the )?(size of )?(whole of )?$",
              ANY));

  private static final List<Rule> TIMES =
      List.of(
          rule("比2021年", COMPARED, "((?<!对)比|(?<!比)较|比起|相比|相较于?|对比|超过|高于|低于|相当于|不及)(于)?$", ANY),
          rule("与2021年相比", COMPARED, "(与|同|和|跟)$", "^[^，。；]{0,24}(相比|比较|对比|之比|比$|持平|相当)"),
          rule(
              "是2018年的3.7倍",
              COMPARED,
              "(是|为|达|等于)$",
              "^[^，。；]{0,10}的[^，。；]{0,12}(一半|" + PART + ")"),
          rule(
              "1.1 times the amount of 2021",
              COMPARED,
              "(?i)\\b(times|(?:percent|%|half|third|quarter|fifth) of)\\s+(that|those|the (?:amount|level|figure|number|total|size|volume|value))\\b[^,;]{0,20}\\b(of|in|for|from|at)\\s+$",
              ANY),
          rule(
              "as much as in 2018",
              COMPARED,
              "(?i)\\bas \\p{L}+(?: [\\p{L}□-]+){0,4}? as\\s+((that|those) )?(of|in|at|for)?\\s*$",
              ANY),
          rule(
              "than in 2021",
              COMPARED,
              "(?i)\\b(than|compared (?:with|to)|against|versus|vs\\.?|(?:times|half|twice|double|percent of|%of|% of|as many as|as much as) (?:that|those))\\s+((that|those) )?(of|in|for|at)?\\s*(the end of )?$",
              ANY),
          rule(
              "up 3 percent on 2022",
              COMPARED,
              "(?i)(percent|%|points?)( (up|down|higher|lower|more|less))?\\s+(on|over)\\s+$",
              ANY),
          rule(
              "up 3 percent from 2022",
              COMPARED,
              "(?i)(percent|%|points?|doubled|tripled|trebled|quadrupled|halved|\\d[\\d,.]*(?: \\p{L}+){0,2})( (up|down|higher|lower|more|less|fewer))? from\\s+$",
              "(?i)^(?! (to|through|until|till|on|onwards?)\\b)"),
          rule("ahead of 2019", COMPARED, "(?i)\\b(ahead of|behind)\\s+$", ANY),
          rule(
              "founded in 1994",
              NAMED,
              "(?i)\\b(founded|established|opened|set up|launched|created|built|approved|born|began|started|signed)\\b[^,.;]{0,24}\\s(in|on|since)\\s+$",
              ANY),
          rule("since 2015", NAMED, "(?i)\\bsince\\s+$", ANY),
          rule(
              "1994年成立",
              NAMED,
              ANY,
              "^[^，。；]{0,6}(成立|设立|建立|创建|创立|建成|开工|开园|开港|开通|投用|投运|启动|启用|挂牌|获批|批准|诞生|建市|设市|撤县)"),
          rule("今年1月快报", NAMED, ANY, "^的?(快报|公报|年报|月报|季报|通报|统计公报|工作报告|年鉴|初步统计|初步核算|数据显示)"),
          rule(
              "a January report",
              NAMED,
              ANY,
              "(?i)^ (report|release|bulletin|yearbook|communiqu|flash|survey|census|estimate|figures show)"),
          rule("自2015年以来", NAMED, "(自|从)$", "^[^，。；]{0,4}(以来|起|开始)"));

  private static final Pattern OTHER_SIDE =
      Pattern.compile(
          "(?i)([从由自较]|(?<![同环占对])比|高于|低于|多于|少于|大于|小于|快于|慢于|优于|超过|不及|相较于?|相比于?|\\b(?:from|than|against|versus|after|above|below|compared (?:with|to)|twice|double|triple|times|half the|(?:percent|%|half|third|quarter) of))(?:\\s+(?:the|a|an|its|only|just|some|about|nearly|over|around))*\\s*$");

  /** What a Chinese word of comparison ends in. */
  private static final String LAST_HAN = "从由自较比于过及";

  /** Whether what stands before a figure makes it the other side of a comparison: up from 312. */
  static boolean isOtherSide(String before) {
    int end = before.length();
    while (end > 0 && before.charAt(end - 1) == ' ') {
      end--;
    }
    boolean possible =
        end > 0 && (LAST_HAN.indexOf(before.charAt(end - 1)) >= 0 || before.charAt(end - 1) < 0x80);
    return possible
        && Character.isLetter(before.charAt(end - 1))
        && OTHER_SIDE.matcher(before.substring(Math.max(0, before.length() - 40))).find();
  }

  private static Rule rule(String name, Role role, String before, String after) {
    return new Rule(name, role, Pattern.compile(before), Pattern.compile(after));
  }

  /** No rule looks further than this to the left. */
  private static final int WINDOW = 96;

  private static final Map<Language, List<Rule>> OF_PLACES =
      Map.of(
          Language.CHINESE, Rule.of(Language.CHINESE, PLACES),
          Language.ENGLISH, Rule.of(Language.ENGLISH, PLACES));
  private static final Map<Language, List<Rule>> OF_TIMES =
      Map.of(
          Language.CHINESE, Rule.of(Language.CHINESE, TIMES),
          Language.ENGLISH, Rule.of(Language.ENGLISH, TIMES));

  /** Of a place between the two halves of its clause. */
  static Role ofPlace(String before, String after, Language language) {
    return of(OF_PLACES.get(language), before, after);
  }

  static Role ofTime(String before, String after, Language language) {
    return of(OF_TIMES.get(language), before, after);
  }

  private static Role of(List<Rule> rules, String before, String after) {
    String left = before.substring(Math.max(0, before.length() - WINDOW));
    for (Rule rule : rules) {
      if (rule.fits(left, after)) {
        return rule.role();
      }
    }
    return SETS;
  }
}
